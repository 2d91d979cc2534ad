# referat_embed(TARGET FUNCTION FILE): FILE becomes part of TARGET, and `std::string_view referat::embedded::FUNCTION()` gives
# its bytes. The file is pulled in by the assembler, so that its size costs the compiler nothing.
function(referat_embed target function file)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_${function}.cc")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
#include "common/text/embedded.h"
asm(
    ".section .rodata\n"
    ".balign 16\n"
    "referat_embedded_@function@:\n"
    ".incbin \"@file@\"\n"
    "referat_embedded_@function@_end:\n"
    ".byte 0\n"
    ".previous\n");
extern "C" __attribute__((visibility("hidden"))) const char referat_embedded_@function@[];
extern "C" __attribute__((visibility("hidden"))) const char referat_embedded_@function@_end[];
std::string_view referat::embedded::@function@() {
  return {referat_embedded_@function@, static_cast<std::size_t>(referat_embedded_@function@_end - referat_embedded_@function@)};
}
]])
  target_sources(${target} PRIVATE "${source}")
  # Symbols of the assembler are not seen by an optimizer over all objects.
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${file}" COMPILE_OPTIONS -fno-lto)
endfunction()
