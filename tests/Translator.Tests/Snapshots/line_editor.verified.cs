/* line_editor.c: a gap buffer and a script of keys */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class LineEditor
{
    const int SIZE = 32;

    internal struct gap
    {
        public fixed sbyte text[SIZE];
        public int start;
        public int end;         /* the gap */
    }

    static void init(gap* g)
    {
        g->start = 0;
        g->end = SIZE;
    }

    static void left(gap* g)
    {
        if (g->start > 0)
            g->text[--g->end] = g->text[--g->start];
    }

    static void right(gap* g)
    {
        if (g->end < SIZE)
            g->text[g->start++] = g->text[g->end++];
    }

    static int insert(gap* g, sbyte c)
    {
        if (g->start == g->end)
            return -1;
        g->text[g->start++] = c;
        return 0;
    }

    static void backspace(gap* g)
    {
        g->start -= g->start > 0 ? 1 : 0;
    }
    static void rubout(gap* g)
    {
        g->end += g->end < SIZE ? 1 : 0;
    }

    static void word_left(gap* g)
    {
        while (g->start != 0 && g->text[g->start - 1] == ' ')
            left(g);
        while (g->start != 0 && g->text[g->start - 1] != ' ')
            left(g);
    }

    static void show(gap* g)
    {
        printf("%.*s|%.*s\n"u8, g->start, g->text, SIZE - g->end, g->text + g->end);
    }

    static readonly sbyte* keys = StaticStorage.Text("hello wrld\u0002\u0002\u0002o\u0005!\u0017The \u0005\b\b.\u0002\u0002\u0004"u8, 29);

    static int main()
    {
        gap g;
        sbyte* k;
        int refused = 0;

        init(&g);
        for (k = keys; *k != 0; k++)
            switch ((int)*k)
            {
                case 'B' - '@':
                    left(&g);
                    break;
                case 'D' - '@':
                    rubout(&g);
                    show(&g);
                    break;
                case 'E' - '@':
                    while (g.end < SIZE)
                        right(&g);
                    show(&g);
                    break;
                case 'W' - '@':
                    word_left(&g);
                    show(&g);
                    break;
                case '\b':
                    backspace(&g);
                    break;
                default:
                    insert(&g, *k);
                    break;
            }
        show(&g);
        while (insert(&g, (sbyte)'*') == 0)
            refused++;
        printf("%d %d\n"u8, refused, insert(&g, (sbyte)'x'));
        show(&g);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
