# SPDX-License-Identifier: Apache-2.0
# What a Linux desktop needs beside the program: include(packaging/linux/install.cmake) from the top level.
include(GNUInstallDirs)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/rookery.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/rookery.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(DIRECTORY ${CMAKE_CURRENT_LIST_DIR}/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
