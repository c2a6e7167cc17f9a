/* line_editor.c: a gap buffer and a script of keys */
#include <stdio.h>
#include <string.h>

#define SIZE 32

struct gap {
    char text[SIZE];
    int start, end;         /* the gap */
};

static void init(struct gap *g) { g->start = 0; g->end = SIZE; }

static void left(struct gap *g)
{
    if (g->start > 0)
        g->text[--g->end] = g->text[--g->start];
}

static void right(struct gap *g)
{
    if (g->end < SIZE)
        g->text[g->start++] = g->text[g->end++];
}

static int insert(struct gap *g, char c)
{
    if (g->start == g->end)
        return -1;
    g->text[g->start++] = c;
    return 0;
}

static void backspace(struct gap *g) { g->start -= g->start > 0; }
static void rubout(struct gap *g) { g->end += g->end < SIZE; }

static void word_left(struct gap *g)
{
    while (g->start && g->text[g->start - 1] == ' ')
        left(g);
    while (g->start && g->text[g->start - 1] != ' ')
        left(g);
}

static void show(const struct gap *g)
{
    printf("%.*s|%.*s\n", g->start, g->text, SIZE - g->end, g->text + g->end);
}

int main(void)
{
    static const char keys[] = "hello wrld\x02\x02\x02o\x05!\x17The \x05\b\b.\x02\x02\x04";
    struct gap g;
    const char *k;
    int refused = 0;

    init(&g);
    for (k = keys; *k; k++)
        switch (*k) {
        case 'B' - '@': left(&g); break;
        case 'D' - '@': rubout(&g); show(&g); break;
        case 'E' - '@':
            while (g.end < SIZE)
                right(&g);
            show(&g);
            break;
        case 'W' - '@': word_left(&g); show(&g); break;
        case '\b': backspace(&g); break;
        default: insert(&g, *k);
        }
    show(&g);
    while (insert(&g, '*') == 0)
        refused++;
    printf("%d %d\n", refused, insert(&g, 'x'));
    show(&g);
    return 0;
}
