# What `cmake --install` puts where: the library with its headers, its CMake package and its relocatable pkg-config file.
include(CMakePackageConfigHelpers)

set_target_properties(referat PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
  LINK_DEPENDS ${PROJECT_SOURCE_DIR}/common/cmake/exports.map)
target_link_options(referat PRIVATE -Wl,--version-script=${PROJECT_SOURCE_DIR}/common/cmake/exports.map -Wl,--as-needed)
if(NOT REFERAT_SANITIZE)
  target_link_options(referat PRIVATE -Wl,--no-undefined)
endif()
target_include_directories(referat PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/common/include> $<INSTALL_INTERFACE:include>)
target_compile_features(referat INTERFACE cxx_std_17)
target_link_libraries(referat PRIVATE PkgConfig::XAPIAN PkgConfig::ZSTD PkgConfig::ICU PkgConfig::RE2 ${STEMMER_LIBRARY} Threads::Threads)

install(TARGETS referat EXPORT referat-targets LIBRARY)
install(DIRECTORY common/include/referat TYPE INCLUDE)
set(PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/referat)
install(EXPORT referat-targets FILE referat-targets.cmake NAMESPACE referat:: DESTINATION ${PACKAGE_DIR})
file(WRITE ${PROJECT_BINARY_DIR}/referat-config.cmake "include(\${CMAKE_CURRENT_LIST_DIR}/referat-targets.cmake)\n")
write_basic_package_version_file(${PROJECT_BINARY_DIR}/referat-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/referat-config.cmake ${PROJECT_BINARY_DIR}/referat-config-version.cmake DESTINATION ${PACKAGE_DIR})

# The prefix follows the file, so that `cmake --install --prefix` and moved trees work.
file(RELATIVE_PATH PC_TO_PREFIX /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(common/cmake/referat.pc.in ${PROJECT_BINARY_DIR}/referat.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/referat.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
