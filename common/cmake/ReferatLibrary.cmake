# referat_folder(NAME SOURCES file... USES target...): one folder of the house as an object library. Sources include each other
# by their path from the root of the project.
function(referat_folder name)
  cmake_parse_arguments(FOLDER "" "" "SOURCES;USES" ${ARGN})
  add_library(${name} OBJECT ${FOLDER_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/common/include
    ${PROJECT_BINARY_DIR}/generated)
  target_link_libraries(${name} PUBLIC ${FOLDER_USES})
endfunction()
