// A few short texts without an allocation: what else an identifier is found by.
#ifndef REFERAT_COMMON_TEXT_IDENTIFIER_TERMS_H
#define REFERAT_COMMON_TEXT_IDENTIFIER_TERMS_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace referat {

/// Texts in order, each once, as long as there is room.
class IdentifierTerms {
 public:
  static constexpr std::size_t kMost = 24;
  static constexpr std::size_t kMostBytes = 640;

  class Iterator {
   public:
    Iterator(const IdentifierTerms& terms, std::size_t at) : terms_(&terms), at_(at) {}
    std::string_view operator*() const { return (*terms_)[at_]; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    // What std::find asks of an iterator.
    using iterator_category = std::input_iterator_tag;
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::string_view*;
    using reference = std::string_view;

    bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    const IdentifierTerms* terms_;
    std::size_t at_;
  };

  IdentifierTerms() = default;
  IdentifierTerms(std::initializer_list<std::string_view> terms) {
    for (const std::string_view term : terms) add(term);
  }

  /// False where there is no room.
  bool add(std::string_view term);
  void add_front(std::string_view term);

  std::size_t size() const { return count_; }
  std::string_view operator[](std::size_t at) const {
    return {bytes_.data() + starts_[at], static_cast<std::size_t>(starts_[at + 1] - starts_[at])};
  }
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, count_}; }

 private:
  std::array<char, kMostBytes> bytes_;
  std::array<std::uint16_t, kMost + 1> starts_{};
  std::size_t count_ = 0;
};

}  // namespace referat

#endif
