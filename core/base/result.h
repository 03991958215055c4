// SPDX-License-Identifier: Apache-2.0
//
// Result<T>: a value or an Error. Everything that the world can cause (files, drivers, memory on a
// device, databases, user input) is reported this way; what only a programmer can cause is an assert.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace rookery {

/// What went wrong, in the terms a user can act on. The sentence a person reads is made from the code
/// in app/error_sentence; `Error::message` is for developers and for the folded details.
enum class ErrorCode {
    Cancelled,               ///< the caller asked to stop
    InvalidArgument,         ///< an option or parameter has no meaning
    NotFound,                ///< a file, message, device or name does not exist
    NotReadable,             ///< permission or I/O error while reading
    NotWritable,             ///< permission, read-only folder or I/O error while writing
    DiskFull,                ///< no space left
    Truncated,               ///< a file ends before what its header promises
    BadFormat,               ///< a file contradicts its own format or is of no known kind
    UnsupportedFormat,       ///< a known file kind that is not supported (named in the message)
    UnsupportedArchitecture, ///< a model of a kind that is recognised and refused
    UnsupportedType,         ///< a tensor type that is recognised and refused
    ChecksumMismatch,        ///< contents differ from what was promised
    TokenizerMismatch,       ///< tokenizer and model vocabulary do not fit
    StateMismatch,           ///< a state or adapter was made for another model
    OutOfMemory,             ///< host or device memory does not suffice
    DeviceUnavailable,       ///< no such device, or the driver is missing or too old
    DeviceLost,              ///< the device stopped working during use
    DatabaseLocked,          ///< another process uses the data folder
    DatabaseNewer,           ///< written by a newer Rookery; left untouched
    DatabaseCorrupt,         ///< the database file is damaged
    Internal,                ///< an unexpected exception of a library
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// English, for developers: names the thing, the offset, what was expected and found.
    std::string message;
};

template <typename T>
class [[nodiscard]] Result {
  public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code, std::string message)
        : m_content(std::in_place_index<1>, Error{code, std::move(message)}) {}

    explicit operator bool() const { return m_content.index() == 0; }
    bool hasValue() const { return m_content.index() == 0; }

    T& value() & {
        assert(hasValue() && "value() of a failed Result");
        return *std::get_if<0>(&m_content);
    }
    const T& value() const& {
        assert(hasValue() && "value() of a failed Result");
        return *std::get_if<0>(&m_content);
    }
    T&& value() && {
        assert(hasValue() && "value() of a failed Result");
        return std::move(*std::get_if<0>(&m_content));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const {
        assert(!hasValue() && "error() of a successful Result");
        return *std::get_if<1>(&m_content);
    }

  private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorCode code, std::string message) : m_error(Error{code, std::move(message)}) {}

    explicit operator bool() const { return !m_error.has_value(); }
    bool hasValue() const { return !m_error.has_value(); }
    const Error& error() const {
        assert(m_error.has_value() && "error() of a successful Result");
        return *m_error;
    }

  private:
    std::optional<Error> m_error;
};

} // namespace rookery
