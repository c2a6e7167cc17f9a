#ifndef QUOTES_H
#define QUOTES_H

extern const char *const quotes[];
extern const int quote_count;

#endif
