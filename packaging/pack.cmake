# SPDX-License-Identifier: Apache-2.0
# Packages: cmake --build --preset release && cpack --config build/release/CPackConfig.cmake (packaging/package.sh).
set(CPACK_PACKAGE_NAME rookery)
set(CPACK_PACKAGE_VENDOR "The Rookery authors")
set(CPACK_PACKAGE_CONTACT "The Rookery authors <rookery@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "private chat with RWKV language models")
set(CPACK_PACKAGE_DESCRIPTION "Rookery runs RWKV language models of versions 4 to 7 on this computer alone.
A model keeps its past in a state of fixed size, so memory and speed stay
the same however long a conversation is, and a saved conversation goes on
at once. A very small guide is built in; larger models are opened from
.safetensors, .gguf, .pth and rwkv.cpp files.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Rookery)
set(CPACK_PACKAGE_EXECUTABLES rookery Rookery)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

# Windows and macOS: not built here. What is below has never been run; README says on what the program runs.
if(WIN32 OR APPLE)
    set_target_properties(rookery PROPERTIES
        WIN32_EXECUTABLE ON # no console beside the window
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Rookery
        MACOSX_BUNDLE_GUI_IDENTIFIER local.rookery.rookery
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    # Qt's libraries, plug-ins and QML modules go beside the program when it is installed.
    qt_generate_deploy_qml_app_script(TARGET rookery FILENAME_VARIABLE rookery_deploy_script
        MACOS_BUNDLE_POST_BUILD NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${rookery_deploy_script})
endif()

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_DISPLAY_NAME Rookery)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/rookery.exe)
    set(CPACK_NSIS_MUI_FINISHPAGE_RUN rookery.exe)
    # Conversations lie in the user's own folder and are left where they are.
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION utils)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    # dpkg-shlibdeps finds the libraries that are linked. QML modules and plug-ins are loaded at run time, where it
    # cannot see them; so are Vulkan's loader and drivers, without which the program runs on the processor.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtcore, qml6-module-qtquick, qml6-module-qtquick-window, qml6-module-qtquick-controls, qml6-module-qtquick-templates, qml6-module-qtquick-layouts, qml6-module-qtquick-dialogs, qml6-module-qt-labs-platform, qml6-module-qt-labs-settings, qml6-module-qt-labs-folderlistmodel, libqt6svg6, fonts-dejavu-core")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji, poppler-data, qt6-wayland, libvulkan1, mesa-vulkan-drivers")
endif()
include(CPack)
