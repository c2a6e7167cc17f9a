/* Error handling by longjmp out of deep calls. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

enum { E_NONE, E_SYNTAX = 3, E_DIVISION, E_DEPTH };

struct parser {
    const char *at;
    int depth;
    jmp_buf on_error;
};

static long expression(struct parser *p);

static void fail(struct parser *p, int code)
{
    longjmp(p->on_error, code);
}

static long primary(struct parser *p)
{
    long value = 0;

    if (*p->at == '(') {
        p->at++;
        if (++p->depth > 5)
            fail(p, E_DEPTH);
        value = expression(p);
        p->depth--;
        if (*p->at != ')')
            fail(p, E_SYNTAX);
        p->at++;
        return value;
    }
    if (*p->at < '0' || *p->at > '9')
        fail(p, E_SYNTAX);
    while (*p->at >= '0' && *p->at <= '9')
        value = value * 10 + *p->at++ - '0';
    return value;
}

static long term(struct parser *p)
{
    long left = primary(p), right;

    while (*p->at == '*' || *p->at == '/') {
        char operator = *p->at++;
        right = primary(p);
        if (operator == '/' && right == 0)
            fail(p, E_DIVISION);
        left = operator == '*' ? left * right : left / right;
    }
    return left;
}

static long expression(struct parser *p)
{
    long left = term(p);

    while (*p->at == '+' || *p->at == '-')
        left = *p->at++ == '+' ? left + term(p) : left - term(p);
    return left;
}

static int evaluate(const char *text)
{
    struct parser *parser = calloc(1, sizeof *parser);
    volatile int attempts = 0;
    int code;

    parser->at = text;
    attempts++;
    code = setjmp(parser->on_error);
    if (code == E_NONE) {
        long value = expression(parser);
        if (*parser->at)
            fail(parser, E_SYNTAX);
        printf("%s = %ld\n", text, value);
    } else {
        printf("%s: error %d before \"%s\"\n", text, code, parser->at);
    }
    free(parser);
    return attempts;
}

int main(void)
{
    int total = 0;

    total += evaluate("1+2*3");
    total += evaluate("(1+2)*(3+4)");
    total += evaluate("8/(4-4)");
    total += evaluate("1+");
    total += evaluate("((((((1))))))");
    total += evaluate("2*(3+4");
    total += evaluate("7)");
    printf("%d\n", total);
    return 0;
}
