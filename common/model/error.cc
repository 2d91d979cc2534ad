#include <referat/error.h>

#include <array>

namespace referat {
namespace {

struct Row {
  ErrorCode code;
  ErrorDescription description;
};

// In the order of the enumeration.
constexpr std::array<Row, 12> kErrors = {{
    {ErrorCode::bad_request, {"bad_request", 2, 400}},
    {ErrorCode::unknown_value, {"unknown_value", 2, 400}},
    {ErrorCode::not_found, {"not_found", 1, 404}},
    {ErrorCode::index_missing, {"index_missing", 4, 503}},
    {ErrorCode::index_damaged, {"index_damaged", 4, 500}},
    {ErrorCode::index_too_old, {"index_too_old", 4, 503}},
    {ErrorCode::index_too_new, {"index_too_new", 4, 503}},
    {ErrorCode::index_locked, {"index_locked", 3, 503}},
    {ErrorCode::permission, {"permission", 5, 500}},
    {ErrorCode::disk, {"disk", 5, 507}},
    {ErrorCode::source_failed, {"source_failed", 1, 422}},
    {ErrorCode::internal, {"internal", 5, 500}},
}};

}  // namespace

ErrorDescription describe(ErrorCode code) noexcept {
  for (const Row& row : kErrors) {
    if (row.code == code) return row.description;
  }
  return kErrors.back().description;
}

}  // namespace referat
