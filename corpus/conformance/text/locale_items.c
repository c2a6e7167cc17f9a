/* nl_langinfo in the C locale */
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>

int main(void)
{
    static const nl_item items[] = { CODESET, RADIXCHAR, THOUSEP, D_T_FMT, D_FMT, T_FMT, T_FMT_AMPM, AM_STR, PM_STR, DAY_1, DAY_7, ABDAY_1, MON_1, MON_12, ABMON_5, YESEXPR, NOEXPR, CRNCYSTR, ERA, 12345678 };

    printf("%s\n", setlocale(LC_ALL, "C"));
    for (int i = 0; i < 20; i++)
        printf("%d: '%s'\n", i, nl_langinfo(items[i]));
    return 0;
}
