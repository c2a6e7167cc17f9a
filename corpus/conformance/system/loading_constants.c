/* loading_constants - dlfcn.h, which programs include for constants alone: their values */
#include <dlfcn.h>
#include <stdio.h>

int main(void)
{
    printf("lazy %d, now %d, global %d, local %d\n", RTLD_LAZY, RTLD_NOW, RTLD_GLOBAL, RTLD_LOCAL);
#ifdef RTLD_NOLOAD
    printf("no load %d\n", RTLD_NOLOAD);
#endif
#ifdef RTLD_NODELETE
    printf("no delete %d\n", RTLD_NODELETE);
#endif
#ifdef RTLD_DEEPBIND
    printf("deep bind %d\n", RTLD_DEEPBIND);
#endif
    return 0;
}
