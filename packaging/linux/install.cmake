# SPDX-License-Identifier: Apache-2.0
# What a Linux desktop needs beside the program: include(packaging/linux/install.cmake) from the top level.
include(GNUInstallDirs)
set(here ${CMAKE_CURRENT_LIST_DIR})
install(FILES ${here}/rookery.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
# Software centres want a name that its owner holds, and pictures from the web. Whoever publishes the program sets both
# (README.md beside this file); "local" belongs to nobody.
set(ROOKERY_APP_ID local.rookery.rookery CACHE STRING "Name of the program in software centres, a reversed domain")
set(ROOKERY_HOMEPAGE "" CACHE STRING "https address under which this source tree is published, or nothing")
set(ROOKERY_METAINFO_LINKS "")
if(ROOKERY_HOMEPAGE)
    file(READ ${here}/metainfo_links.xml.in links)
    string(CONFIGURE "${links}" ROOKERY_METAINFO_LINKS @ONLY)
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${here}/metainfo_links.xml.in)
configure_file(${here}/rookery.metainfo.xml.in ${CMAKE_BINARY_DIR}/linux/${ROOKERY_APP_ID}.metainfo.xml @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/linux/${ROOKERY_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/mime/rookery.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(DIRECTORY ${here}/icons/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
install(FILES ${here}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The programs write their own manuals and completions, so that they say what they do. Always the same bytes: gzip -n.
if(NOT CMAKE_CROSSCOMPILING)
    set(made ${CMAKE_BINARY_DIR}/linux)
    file(MAKE_DIRECTORY ${made})
    add_custom_command(
        OUTPUT ${made}/rookery.1.gz ${made}/rookery-cli.1.gz ${made}/changelog.gz ${made}/rookery.bash
               ${made}/_rookery ${made}/rookery.fish ${made}/rookery-cli.bash ${made}/_rookery-cli ${made}/rookery-cli.fish
        COMMAND rookery --man > ${made}/rookery.1
        COMMAND gzip -9nf ${made}/rookery.1
        COMMAND rookery-cli --man > ${made}/rookery-cli.1
        COMMAND gzip -9nf ${made}/rookery-cli.1
        COMMAND gzip -9nc ${here}/changelog > ${made}/changelog.gz
        COMMAND rookery --completions bash > ${made}/rookery.bash
        COMMAND rookery --completions zsh > ${made}/_rookery
        COMMAND rookery --completions fish > ${made}/rookery.fish
        COMMAND rookery-cli --completions bash > ${made}/rookery-cli.bash
        COMMAND rookery-cli --completions zsh > ${made}/_rookery-cli
        COMMAND rookery-cli --completions fish > ${made}/rookery-cli.fish
        DEPENDS rookery rookery-cli ${here}/changelog VERBATIM)
    add_custom_target(rookery_linux_files ALL DEPENDS ${made}/rookery-cli.1.gz)
    install(FILES ${made}/rookery.1.gz ${made}/rookery-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
    foreach(program rookery rookery-cli)
        install(FILES ${made}/${program}.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
            RENAME ${program})
    endforeach()
    install(FILES ${made}/_rookery ${made}/_rookery-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${made}/rookery.fish ${made}/rookery-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()
