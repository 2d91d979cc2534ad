#include "common/index/posting_block.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace referat {
namespace {

Postings random_postings(std::mt19937& random, std::size_t count, unsigned step, unsigned ways) {
  Postings postings;
  Xapian::docid document = 0;
  for (std::size_t i = 0; i < count; ++i) {
    document += 1 + static_cast<Xapian::docid>(random() % step);
    postings.add(document, static_cast<PackedOccurrence>(random() % ways * 7919));
  }
  return postings;
}

TEST_CASE("postings are read as they were written, few or many, near or far") {
  std::mt19937 random(3);
  for (const std::size_t count : {0U, 1U, 2U, 7U, 8U, 9U, 31U, 32U, 33U, 300U, 5000U}) {
    for (const unsigned step : {1U, 5U, 120U, 300U, 100'000U}) {
      for (const unsigned ways : {1U, 3U, 255U, 256U, 60'000U}) {
        const Postings postings = random_postings(random, count, step, ways);
        std::string block;
        append_block(postings, 0, count, block);
        Postings read;
        read_block(block, count, read);
        CHECK(read.documents == postings.documents);
        CHECK(read.occurrences == postings.occurrences);
        if (count == 0) continue;
        std::string rest;  // of the same postings, behind the first
        append_block(postings, 1, count - 1, rest);
        Postings two;
        two.add(postings.documents.front(), postings.occurrences.front());
        read_block(rest, count - 1, two);
        CHECK(two.documents == postings.documents);
        CHECK(two.occurrences == postings.occurrences);
      }
    }
  }
}

TEST_CASE("a rare word takes few bytes, a frequent one two for each document") {
  Postings postings;
  std::string block;
  postings.add(1000, 5);
  append_block(postings, 0, 1, block);
  CHECK(block.size() == 3);
  block.clear();
  for (Xapian::docid document = 1002; postings.size() < 1000; document += 2)
    postings.add(document, static_cast<PackedOccurrence>(document % 20 << 8));
  append_block(postings, 0, 1000, block);
  CHECK(block.size() < 2050);
}

TEST_CASE("what is no block is told, wherever it is cut or changed in its documents") {
  std::mt19937 random(5);
  for (const std::size_t count : {3U, 40U}) {
    const Postings postings = random_postings(random, count, 400, 30);
    std::string block;
    append_block(postings, 0, count, block);
    for (std::size_t bytes = 0; bytes < block.size(); ++bytes) {
      Postings read;
      CHECK_THROWS_AS(read_block(block.substr(0, bytes), count, read), Xapian::DatabaseCorruptError);
    }
    Postings read;
    CHECK_THROWS_AS(read_block(block + '\0', count, read), Xapian::DatabaseCorruptError);
    CHECK_THROWS_AS(read_block(block, 1U << 30, read), Xapian::DatabaseCorruptError);
  }
  Postings read;
  CHECK_THROWS_AS(read_block(std::string("\5\0\1\1", 4), 2, read), Xapian::DatabaseCorruptError);  // twice the same
  Postings behind;
  behind.add(9, 1);
  CHECK_THROWS_AS(read_block("\5\1", 1, behind), Xapian::DatabaseCorruptError);  // before what is there
}

}  // namespace
}  // namespace referat
