chain_a
#if __has_include_next(<chain.h>)
#include_next <chain.h>
#endif
