/* switch_kinds.c: fallthrough, default anywhere, switches in switches, on every integer type */
#include <stdio.h>

enum op { PUSH, ADD, MUL, DUP, HALT = 99 };

static int days(int month, int year)
{
    switch (month) {
    case 2:
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    case 4: case 6: case 9: case 11:
        return 30;
    default:
        return month < 1 || month > 12 ? -1 : 31;
    }
}

static int levels(int n)
{
    int r = 0;

    switch (n) {
    default:
        r += 1000;
        /* fall through */
    case 3:
        r += 100;
    case 2:
        r += 10;
        break;
    case 1:
        r += 1;
    }
    return r;
}

static int run(const int *code)
{
    int stack[16], *sp = stack;

    for (;;)
        switch ((enum op)*code++) {
        case PUSH:
            *sp++ = *code++;
            continue;
        case ADD:
            sp--;
            sp[-1] += *sp;
            break;
        case MUL: {
            int top = *--sp;

            sp[-1] *= top;
            break;
        }
        case DUP:
            *sp = sp[-1];
            sp++;
            break;
        case HALT:
            return *--sp;
        }
}

static const char *width(unsigned long long v)
{
    switch (v) {
    case 0: return "zero";
    case 0xffULL: return "byte";
    case 0xffffffffULL: return "word";
    case ~0ULL: return "all";
    }
    return "other";
}

static int nested(int a, int b)
{
    switch (a) {
    case 1:
        switch (b) {
        case 1:
            return 11;
        default:
            break;
        }
        a = 5;
        break;
    case 2:
        if (b)
            break;
        return 20;
    }
    return a * 100 + b;
}

static int unsigned_char(unsigned char c)
{
    switch (c) {
    case '\n': return 1;
    case 0xff: return 2;
    case 'a': return 3;
    }
    switch (c + 1) { case 256: return 4; case 'c': return 5; }
    return 0;
}

int main(void)
{
    static const int program[] = { PUSH, 6, DUP, MUL, PUSH, 6, ADD, HALT };
    int i;
    char grade;

    printf("%d %d %d %d\n", days(2, 2000), days(2, 1900), days(9, 1), days(13, 1));
    for (i = 0; i < 5; i++)
        printf("%d ", levels(i));
    printf("\n%d\n", run(program));
    printf("%s %s %s %s\n", width(0), width(0xffffffff), width(-1), width(0xffff));
    printf("%d %d %d %d %d\n", nested(1, 1), nested(1, 2), nested(2, 0), nested(2, 3), nested(9, 9));
    printf("%d %d %d %d %d\n", unsigned_char('\n'), unsigned_char(255), unsigned_char('a'), unsigned_char('b'), unsigned_char(0));
    for (grade = 'A'; grade <= 'F'; grade++)
        switch (grade) {
        case 'A':
            printf("good ");
            break;
        case 'B': case 'C':
            printf("fair ");
            continue;
        case 'F':
            printf("bad\n");
        }
    switch (i) {
    }
    return 0;
}
