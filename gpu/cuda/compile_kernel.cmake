# SPDX-License-Identifier: Apache-2.0
# cmake -DNVCC= -DSOURCE= -DOUT= -DROOT= -DARCHITECTURES=75,80 -P compile_kernel.cmake
# One file of kernels as machine code for each architecture (OUT.fatbin, with what ptxas says of registers in
# OUT.report), and as PTX for compute capability 7.5 and 8.0 (OUT.ptx75, OUT.ptx80).
#
# nvcc labels PTX with its own version, and a driver older than that refuses it. These kernels use nothing
# newer than PTX 6.3, or 7.0 where the matrix units take TF32, so they are labelled so; ptxas is asked whether
# that is true.
set(flags -std=c++17 -O3 -I${ROOT} -diag-suppress 177)
function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${ARGN}\n${said}")
    endif()
    set(said "${said}" PARENT_SCOPE)
endfunction()

string(REPLACE "," ";" architectures "${ARCHITECTURES}")
set(codes)
foreach(architecture IN LISTS architectures)
    list(APPEND codes -gencode arch=compute_${architecture},code=sm_${architecture})
endforeach()
run(${NVCC} ${flags} -fatbin ${codes} -Xptxas -v -MD -MF ${OUT}.d -MT ${OUT}.fatbin
    -o ${OUT}.fatbin ${SOURCE})
file(WRITE ${OUT}.report "${said}")

get_filename_component(folder ${NVCC} DIRECTORY)
foreach(pair "75 6.3" "80 7.0")
    separate_arguments(pair)
    list(GET pair 0 architecture)
    list(GET pair 1 version)
    run(${NVCC} ${flags} -ptx -arch=compute_${architecture} -o ${OUT}.ptx${architecture} ${SOURCE})
    file(READ ${OUT}.ptx${architecture} text)
    string(REGEX REPLACE "\n\\.version [0-9.]+" "\n.version ${version}" text "${text}")
    # A hint that old drivers do not know.
    string(REGEX REPLACE "[^\n]*used_bytes_mask[^\n]*\n" "" text "${text}")
    file(WRITE ${OUT}.ptx${architecture} "${text}")
    run(${folder}/ptxas -O0 -arch=sm_${architecture} -o ${OUT}.check ${OUT}.ptx${architecture})
endforeach()
file(REMOVE ${OUT}.check)
