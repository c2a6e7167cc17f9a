/*
 * regex_patterns - two hundred thousand random regular expressions, basic and extended, each looked for in three random texts. Of each thousand one line tells
 * a hash of all results and places; "regex_patterns N" shows the cases of the thousand N themselves.
 */
#include <regex.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCKS 200
#define CASES 1000
#define PLACES 8

static uint64_t state;
static char pattern[256];
static char *end_of_pattern;
static int extended;
static int groups;

/* xorshift64*: the same numbers everywhere */
static uint64_t next_random(void)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * 2685821657736338717u;
}

static unsigned below(unsigned limit)
{
    return (unsigned)(next_random() >> 33) % limit;
}

static uint64_t hash_number(uint64_t hash, long number)
{
    int i;

    for (i = 0; i < 4; i++)
        hash = (hash ^ (uint64_t)(number >> (8 * i) & 255)) * 1099511628211u;
    return hash;
}

static void put(const char *text)
{
    if (end_of_pattern + strlen(text) < pattern + sizeof pattern - 1)
        end_of_pattern += sprintf(end_of_pattern, "%s", text);
}

/* an operator that needs a backslash in a basic expression */
static void put_operator(const char *text)
{
    if (!extended)
        put("\\");
    put(text);
}

static void put_bracket(void)
{
    static const char *const lists[] = {
        "[ab]", "[^ab]", "[a-c]", "[^b-d]", "[[:alpha:]]", "[[:digit:]x]", "[^[:space:]]", "[]a]", "[^]a]", "[a-]", "[-b]", "[[.a.]-c]", "[[=b=]]",
        "[[:upper:]]", "[[:lower:]b-]", "[\\n]", "[^\n]", "[[:punct:]_]", "[a^]", "[.b]"
    };

    put(lists[below(sizeof lists / sizeof *lists)]);
}

/* gives whether it allows for nothing */
static int put_interval(void)
{
    char text[32];
    unsigned least = below(3);

    switch (below(4)) {
    case 0:
        sprintf(text, "%u", least);
        break;
    case 1:
        sprintf(text, "%u,", least);
        break;
    case 2:
        sprintf(text, ",%u", least + below(2));
        break;
    default:
        sprintf(text, "%u,%u", least, least + below(3));
        break;
    }
    put_operator("{");
    put(text);
    put_operator("}");
    return least == 0;
}

static int put_alternatives(int depth);

/* gives whether what it wrote matches nothing, too */
static int put_atom(int depth)
{
    int is_empty = 0;

    static const char *const letters[] = { "a", "b", "c", "ab", "A", "1", "_", "\n", " ", "-" };
    static const char *const escapes[] = { "\\w", "\\W", "\\s", "\\S", "\\.", "\\*", "\\\\", "\\^", "\\$" };

    switch (below(depth > 0 ? 14 : 9)) {
    case 0:
        put(".");
        break;
    case 1:
        put_bracket();
        break;
    case 2:
        if (below(3) == 0)
            put(escapes[below(sizeof escapes / sizeof *escapes)]);
        else
            put("b");
        break;
    case 3:
    case 4:
        put(letters[below(sizeof letters / sizeof *letters)]);
        break;
    case 5:
    case 6:
    case 7:
    case 8:
        put(below(2) ? "a" : "b");
        break;
    default:
        groups++;
        put_operator("(");
        is_empty = put_alternatives(depth - 1);
        put_operator(")");
        break;
    }
    return is_empty;
}

static int put_repetition(void)
{
    switch (below(8)) {
    case 0:
    case 1:
        put("*");
        return 1;
    case 2:
        put_operator("+");
        return 0;
    case 3:
        put_operator("?");
        return 1;
    case 4:
        return put_interval();
    default:
        return 0;
    }
}

/* what matches nothing is not repeated: the C library may look for an end of that forever */
static int put_branch(int depth)
{
    unsigned parts = 1 + below(3);
    int is_empty = 1;

    while (parts-- > 0)
        is_empty &= put_atom(depth) || put_repetition();
    return is_empty;
}

static int put_alternatives(int depth)
{
    int is_empty = put_branch(depth);

    while (below(4) == 0) {
        put_operator("|");
        is_empty |= put_branch(depth);
    }
    return is_empty;
}

/* anchors stand at the ends only */
static void make_pattern(void)
{
    static const char *const anchors[] = { "^", "\\`", "\\<", "\\b", "\\B" };
    static const char *const last_anchors[] = { "$", "\\'", "\\>", "\\b" };

    end_of_pattern = pattern;
    *pattern = 0;
    groups = 0;
    if (below(6) == 0)
        put(anchors[below(3) ? 0 : below(5)]);
    put_alternatives(2);
    if (below(6) == 0)
        put(last_anchors[below(3) ? 0 : below(4)]);

    /* now and then what is no expression */
    if (below(12) == 0 && end_of_pattern > pattern)
        pattern[below((unsigned)(end_of_pattern - pattern))] = "()[]{}|\\:,"[below(10)];
}

static void make_subject(char *subject)
{
    static const char letters[] = "aaaabbbbccabcABC1_ -.*]\\\n";
    unsigned length = below(12);

    while (length-- > 0)
        *subject++ = letters[below(sizeof letters - 1)];
    *subject = 0;
}

static void show(const char *text)
{
    putchar('"');
    for (; *text; text++)
        if (*text == '\n')
            fputs("\\n", stdout);
        else
            putchar(*text);
    putchar('"');
}

static uint64_t run_case(uint64_t hash, int is_shown)
{
    regex_t regex;
    regmatch_t places[PLACES];
    char subject[32];
    int flags, result, i, j;

    extended = below(3) != 0;
    make_pattern();
    flags = (extended ? REG_EXTENDED : 0) | (below(6) == 0 ? REG_ICASE : 0) | (below(6) == 0 ? REG_NEWLINE : 0);

    /* references to groups have a program of their own: the C library's answers are not those of any rule */
    for (i = 0; pattern[i]; i++)
        if (pattern[i] == '\\' && pattern[i + 1] >= '1' && pattern[i + 1] <= '9')
            pattern[i + 1] = 'x';

    result = regcomp(&regex, pattern, flags);
    hash = hash_number(hash, result);
    if (is_shown) {
        show(pattern);
        printf(" %d: %d\n", flags, result);
    }
    if (result != 0) {
        char text[80];

        regerror(result, &regex, text, sizeof text);
        hash = hash_number(hash, (long)strlen(text));
        return hash;
    }

    hash = hash_number(hash, (long)regex.re_nsub);
    for (i = 0; i < 3; i++) {
        int exec_flags = (below(8) == 0 ? REG_NOTBOL : 0) | (below(8) == 0 ? REG_NOTEOL : 0);

        make_subject(subject);
        memset(places, 0, sizeof places);
        result = regexec(&regex, subject, PLACES, places, exec_flags);
        hash = hash_number(hash, result);
        if (is_shown) {
            printf("    ");
            show(subject);
            printf(" %d: %d", exec_flags, result);
        }
        for (j = 0; j < PLACES; j++) {
            hash = hash_number(hash, places[j].rm_so);
            hash = hash_number(hash, places[j].rm_eo);
            if (is_shown && result == 0 && j <= (int)regex.re_nsub)
                printf(" (%d,%d)", places[j].rm_so, places[j].rm_eo);
        }
        if (is_shown)
            printf("\n");
    }
    regfree(&regex);
    return hash;
}

int main(int argc, char **argv)
{
    int only = argc > 1 ? atoi(argv[1]) : -1;
    int block, i;

    for (block = 0; block < BLOCKS; block++) {
        uint64_t hash = 14695981039346656037u;

        state = 0x9e3779b97f4a7c15u + (uint64_t)block * 1000003u;
        if (only >= 0 && only != block)
            continue;
        for (i = 0; i < CASES; i++)
            hash = run_case(hash, only == block);
        printf("%d %016llx\n", block, (unsigned long long)hash);
    }
    return 0;
}
