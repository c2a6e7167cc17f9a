/* assert.h (C11 7.2); may be included again with another NDEBUG */
#pragma csocktranslate class(CAssert)

#undef assert
#ifdef NDEBUG
#define assert(expr) ((void)0)
#else
#define assert(expr) ((expr) ? (void)0 : __assert_fail(#expr, __FILE__, __LINE__, __func__))
#endif

#ifndef CSOCK_ASSERT_H
#define CSOCK_ASSERT_H
#define static_assert _Static_assert

_Noreturn void __assert_fail(const char *assertion, const char *file, unsigned int line, const char *function);
#endif
