#ifndef TEXT_UTIL_H
#define TEXT_UTIL_H
/* Text utilities. */
#define UTIL_WIDTH 10
void text_center(const char *text);
#endif
