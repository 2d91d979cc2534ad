// What libreferat shows to its users; everything else is hidden.
#ifndef REFERAT_EXPORT_H
#define REFERAT_EXPORT_H

#if defined(__GNUC__) || defined(__clang__)
#define REFERAT_EXPORT __attribute__((visibility("default")))
#else
#define REFERAT_EXPORT
#endif

#endif
