// Errors of libreferat: a code with a name, a message that says what failed and on what, and a hint that says what to
// do next.
//
// Nothing in the library throws, prints or exits. A function that can fail returns Result<T>, which has the interface
// of C++23's std::expected as far as it goes.
#ifndef REFERAT_ERROR_H
#define REFERAT_ERROR_H

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include <referat/export.h>

namespace referat {

/// The one list of what can go wrong. `describe` gives each its name, exit status and HTTP status.
enum class ErrorCode {
  bad_request,    ///< the caller's words are off: an unknown option, a date that is none, a malformed request
  unknown_value,  ///< a filter names an organ, municipality or chapter that no item has, or an ambiguous part
  not_found,      ///< no item (or meeting) has that id
  index_missing,  ///< there is no index at that place
  index_damaged,  ///< the index is there but cannot be read
  index_too_old,  ///< written by an earlier version of the format
  index_too_new,  ///< written by a later version of the format
  index_locked,   ///< another writer holds the index
  permission,     ///< the file system refuses
  disk,           ///< the disk is full, or an input/output error
  source_failed,  ///< a source file could not be read or parsed
  internal,       ///< a defect in this library
};

/// What the outside world sees of a code.
struct ErrorDescription {
  std::string_view name;  ///< stable, lower case with underscores: "index_missing"
  int exit_status;        ///< of both programs
  int http_status;
};

REFERAT_EXPORT ErrorDescription describe(ErrorCode code) noexcept;

struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string message;  ///< what failed, on what; one line, no full stop needed
  std::string hint;     ///< what to do next; may be empty
};

/// Either a value or an Error.
template <typename T>
class [[nodiscard]] Result {
 public:
  using value_type = T;

  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// Precondition of the four below: has_value().
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  /// Precondition: !has_value().
  const Error& error() const& { return std::get<1>(state_); }
  Error&& error() && { return std::get<1>(std::move(state_)); }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  using value_type = void;

  Result() = default;
  Result(Error error) : failed_(true), error_(std::move(error)) {}

  bool has_value() const noexcept { return !failed_; }
  explicit operator bool() const noexcept { return has_value(); }
  const Error& error() const& { return error_; }
  Error&& error() && { return std::move(error_); }

 private:
  bool failed_ = false;
  Error error_;
};

}  // namespace referat

#endif
