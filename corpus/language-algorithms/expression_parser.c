/* expression_parser.c: recursive descent with precedence climbing, variables and error recovery by a flag */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

enum token { END, NUMBER, NAME, SHL = '<' + 256, SHR = '>' + 256 };

static const char *at;
static int tok, failed;
static long number;
static char name;
static long variables[26];

static const struct { int token; int precedence; } operators[] = {
    { '|', 1 }, { '^', 2 }, { '&', 3 }, { SHL, 4 }, { SHR, 4 }, { '+', 5 }, { '-', 5 }, { '*', 6 }, { '/', 6 }, { '%', 6 },
};

static void advance(void)
{
    while (isspace((unsigned char)*at))
        at++;
    if (isdigit((unsigned char)*at)) {
        char *end;

        number = strtol(at, &end, 0);
        at = end;
        tok = NUMBER;
    } else if (islower((unsigned char)*at)) {
        name = *at++;
        tok = NAME;
    } else if ((*at == '<' || *at == '>') && at[1] == *at) {
        tok = *at + 256;
        at += 2;
    } else
        tok = *at ? *at++ : END;
}

static int precedence(int token)
{
    size_t i;

    for (i = 0; i < sizeof operators / sizeof operators[0]; i++)
        if (operators[i].token == token)
            return operators[i].precedence;
    return 0;
}

static long expression(int least);

static long primary(void)
{
    long v;
    char n;

    switch (tok) {
    case NUMBER:
        v = number;
        advance();
        return v;
    case NAME:
        n = name;
        advance();
        if (tok == '=') {
            advance();
            variables[n - 'a'] = expression(1);
        }
        return variables[n - 'a'];
    case '-': advance(); return -primary();
    case '~': advance(); return ~primary();
    case '!': advance(); return !primary();
    case '(':
        advance();
        v = expression(1);
        if (tok != ')')
            failed = 1;
        else
            advance();
        return v;
    }
    failed = 1;
    return 0;
}

static long apply(int op, long a, long b)
{
    switch (op) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': case '%':
        if (b == 0) {
            failed = 2;
            return 0;
        }
        return op == '/' ? a / b : a % b;
    case '&': return a & b;
    case '|': return a | b;
    case '^': return a ^ b;
    case SHL: return (long)((unsigned long)a << (b & 63));
    default: return a >> (b & 63);
    }
}

static long expression(int least)
{
    long left = primary();
    int op, p;

    while ((p = precedence(op = tok)) >= least && p) {
        advance();
        left = apply(op, left, expression(p + 1));
    }
    return left;
}

int main(void)
{
    static const char *const lines[] = {
        "1 + 2 * 3", "(1 + 2) * 3", "2 - 3 - 4", "100 / 7 % 4", "x = 5", "y = x = x * x", "-x + ~y", "1 << 4 | 3 & 6 ^ 1",
        "!0 + !5", "0x1f + 010", "1 / 0", "(1 + ", "2 $ 3", "-100 >> 2", "",
    };
    unsigned i;

    for (i = 0; i < sizeof lines / sizeof *lines; i++) {
        long v;

        at = lines[i];
        failed = 0;
        advance();
        v = expression(1);
        if (tok != END && !failed)
            failed = 3;
        if (failed)
            printf("%-20s error %d\n", lines[i], failed);
        else
            printf("%-20s %ld\n", lines[i], v);
    }
    return 0;
}
