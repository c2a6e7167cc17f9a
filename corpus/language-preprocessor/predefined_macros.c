/* predefined_macros.c: what the preprocessor knows about itself */
#include <stdio.h>
#include <string.h>

#define HERE() (__LINE__)
#define WHERE __func__

static const char *where(void)
{
    return WHERE;
}

static int lines(void)
{
    return HERE() - __LINE__;
}

int main(void)
{
    int result;
    const char *file = __FILE__, *name;

    name = strrchr(file, '/');
    printf("%s\n", name ? name + 1 : file);
    printf("%d\n", __LINE__);
#line 100
    printf("%d\n", __LINE__);
#line 7 "other.c"
    printf("%d %s\n", __LINE__, __FILE__);
    printf("%s %s %s\n", __func__, where(), __FUNCTION__);
    printf("%d %d\n", lines(), __STDC__);
    printf("%zu %zu\n", strlen(__DATE__), strlen(__TIME__));
    result = __COUNTER__;
    printf("%d\n", __COUNTER__ - result);
    printf("%d %d %d\n", __INT_MAX__ == 2147483647, __CHAR_BIT__, (int)__SIZEOF_POINTER__);
    printf("%zu %zu\n", sizeof(__SIZE_TYPE__), sizeof __func__);
    return
#line 1 "end.c"
        __LINE__ - 1;
}
