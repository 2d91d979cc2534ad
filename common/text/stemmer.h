// Danish word forms to stems.
#ifndef REFERAT_COMMON_TEXT_STEMMER_H
#define REFERAT_COMMON_TEXT_STEMMER_H

#include <memory>
#include <string_view>

struct sb_stemmer;

namespace referat {

/// Snowball's Danish stemmer (libstemmer). Used by one thread at a time.
class Stemmer {
 public:
  Stemmer();
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  /// The stem of a word in lower case, NFC. The view is valid until the next call.
  std::string_view stem(std::string_view word);

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Delete> snowball_;
};

}  // namespace referat

#endif
