chain_b
#if __has_include_next(<chain.h>)
not here
#endif
