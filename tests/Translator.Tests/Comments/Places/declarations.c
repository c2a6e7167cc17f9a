// d001
#include <stdio.h>
// d002
#include <stdlib.h>
/* d003 */
#pragma once /* d004 */
/* d005 */
#define STRINGY "x" /* d006 */ "y" // d007
#define BLOCK(x) do { /* d008 */ puts(x); /* d009 */ } while (0) // d010
/* d011 */ struct node; /* d012 */
/* d013 */
typedef struct node { // d014
    struct /* d015 */ { // d016
        int a; // d017
        /* d018 */
    } inner; // d019
    union { /* d020 */
        int i; /* d021 */
        float f; /* d022 */
        /* d023 */
    }; // d024
    char name[ /* d025 */ 16 ]; // d026
    unsigned flag : /* d027 */ 1; /* d028 */
    int (*callback)( /* d029 */ int /* d030 */ code /* d031 */ ); /* d032 */
    struct node *next; // d033
} /* d034 */ node_t, /* d035 */ *node_p; // d036
/* d037 */
typedef int (*handler)(/* d038 */ int /* d039 */); /* d040 */
typedef enum { /* d041 */ A, /* d042 */ B /* d043 */ } letters; /* d044 */
/* d045 */
static node_t list[] = { /* d046 */
    { /* d047 */ .name /* d048 */ = /* d049 */ "one", /* d050 */ .flag = 1 }, /* d051 */
    // d052
    [1] /* d053 */ = { .name = "two" }, // d054
    /* d055 */
}; /* d056 */
static const char *names[] = {
    "a", /* d057 */
    "b", // d058
    /* d059 */
    NULL /* d060 */
};
/* d061 */ static /* d062 */ void /* d063 */ helper /* d064 */ (void) /* d065 */ ; /* d066 */
#if 0 /* d067 */
/* d068 */
int never; // d069
#elif 1 /* d070 */
/* d071 */
#else
/* d072 */
#endif // d073
static int f(int x /* d074 */, /* d075 */
             int y /* d076 */ // d077
             /* d078 */) // d079
{
    static /* d080 */ int count /* d081 */ = 0; /* d082 */
    /* d083 */
    struct local { /* d084 */ int v; /* d085 */ } /* d086 */ l = { /* d087 */ 3 }; /* d088 */
    enum { /* d089 */ P, /* d090 */ Q /* d091 */ }; /* d092 */
    typedef int local_int; /* d093 */
    extern int elsewhere(int); /* d094 */
    int array[3] = { 1, /* d095 */ 2, // d096
        3 /* d097 */ }; /* d098 */
    char buf[10], /* d099 */ *p /* d100 */ = buf; /* d101 */
    ; /* d102 */
    { /* d103 */ }
    { /* d104 */
        /* d105 */
    } /* d106 */
    x = y ? /* d107 */ 1 : /* d108 */ 2; /* d109 */
    x = y /* d110 */
        && x /* d111 */
        // d112
        || 0; // d113
    array[ /* d114 */ 0 /* d115 */ ] = 1; /* d116 */
    l /* d117 */ . /* d118 */ v /* d119 */ ++ /* d120 */ ; /* d121 */
    (void) /* d122 */ p; /* d123 */
    if (x) // d124
        return 1; // d125
    // d126
    else // d127
        return 2; // d128
    for (;;) /* d129 */ { /* d130 */
        break; // d131
    } // d132
    while (0) /* d133 */ ; /* d134 */
    for (int k = 0 /* d135 */; /* d136 */ k < 2; k++, /* d137 */ x--) /* d138 */
        continue; /* d139 */
    BLOCK( /* d140 */ "x" /* d141 */ ); /* d142 */
    switch (x) {
    case 1: { /* d143 */
        break; /* d144 */
    } /* d145 */
    case 2: // d146
    case 3: // d147
        // d148
        x = 1;
        // d149
        break;
        // d150
    }
    return x /* d151 */;
    // d152
}
static void helper(void) {}
// d153
int main(void)
{
#ifdef UNDEFINED
    // d154
    puts("undefined"); // d155
#endif
#ifndef UNDEFINED // d156
    // d157
    helper(); // d158
#endif
    // d159
#define INNER 3 // d160
    return f(list[0].flag, INNER) - 2 /* d161 */
#if 1
        + 0 /* d162 */
#else
        + 1 /* d163 */
#endif
        ; /* d164 */
} // d165
#undef INNER // d166
#define LAST 1 // d167
// d168
