/* langinfo.h (POSIX) */
#ifndef CSOCK_LANGINFO_H
#define CSOCK_LANGINFO_H
#pragma csocktranslate class(Langinfo)
#include <bits/locale_t.h>
#include <nl_types.h>

/* the names of days */
#define ABDAY_1 131072
#define ABDAY_2 131073
#define ABDAY_3 131074
#define ABDAY_4 131075
#define ABDAY_5 131076
#define ABDAY_6 131077
#define ABDAY_7 131078
#define DAY_1 131079
#define DAY_2 131080
#define DAY_3 131081
#define DAY_4 131082
#define DAY_5 131083
#define DAY_6 131084
#define DAY_7 131085

/* the names of months */
#define ABMON_1 131086
#define ABMON_2 131087
#define ABMON_3 131088
#define ABMON_4 131089
#define ABMON_5 131090
#define ABMON_6 131091
#define ABMON_7 131092
#define ABMON_8 131093
#define ABMON_9 131094
#define ABMON_10 131095
#define ABMON_11 131096
#define ABMON_12 131097
#define MON_1 131098
#define MON_2 131099
#define MON_3 131100
#define MON_4 131101
#define MON_5 131102
#define MON_6 131103
#define MON_7 131104
#define MON_8 131105
#define MON_9 131106
#define MON_10 131107
#define MON_11 131108
#define MON_12 131109

/* how times are written */
#define AM_STR 131110
#define PM_STR 131111
#define D_T_FMT 131112
#define D_FMT 131113
#define T_FMT 131114
#define T_FMT_AMPM 131115
#define ERA 131116
#define ERA_D_FMT 131118
#define ALT_DIGITS 131119
#define ERA_D_T_FMT 131120
#define ERA_T_FMT 131121

/* characters, numbers, money, answers */
#define CODESET 14
#define RADIXCHAR 65536
#define THOUSEP 65537
#define CRNCYSTR 262159
#define YESEXPR 327680
#define NOEXPR 327681
#define YESSTR 327682
#define NOSTR 327683

char *nl_langinfo(nl_item item);
char *nl_langinfo_l(nl_item item, locale_t locale);
#endif
