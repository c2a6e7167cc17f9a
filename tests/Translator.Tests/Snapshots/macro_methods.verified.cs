/* macro_methods.c: function-like macros as old headers have them, used in every way that decides what can become of them. */
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class MacroMethods
{
    /* The larger one. */
    static int MAX(int a, int b) => a > b ? a : b;
    static int SQUARE(int x) => x * x; // not twice
    static int IS_ODD(int n) => n & 1;
    static bool IS_NEG(int n) => n < 0;
    static bool BOTH(int a, int b) => a != 0 && b != 0;
    static int ADD(int a, int b) => a + b;
    static int FIRST(node* p) => p->first;
    static node* NEXT(node* p) => p->next;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int TO_UPPER(int c) => c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
    static double HALF(double x) => x / 2.0;
    /* Knows a variable of its user. */
    static int WITH_GLOBAL(int x) => x + @base;
    static int ALIGN(int n, int to) => (n + to - 1) & ~(to - 1);
    static int SAFE(node* p) => p != null ? p->first : 0;
    static int CUBE(int x) => SQUARE(x) * x;
    /* Used where only a constant will do. */
    /* the classic mistake: no parentheses */
    static bool EMPTY(sbyte* s) => *s == '\0';
    static void FREE(void* p) => free(p);
    static int NOW() => counter;
    static uint SHIFT(int n) => 1u << n;
    static uint MASK(int n) => SHIFT(n) - 1;
    internal struct node
    {
        public int first;
        public node* next;
    }
    static int @base = 100;
    static int counter = 7;
    static int in_static = 4 * 2;
    static int calls;
    static int next_value()
    {
        return ++calls;
    }

    static int main()
    {
        int n = 7, m = -3, step = 2;
        long big = 5000000000L;
        ushort us = 9;
        sbyte c = (sbyte)'q';
        int* table = stackalloc int[] { 1, 2, 3, 4, 5, 6 };
        node a = new node { first = 1, next = null }, b = new node { first = 2, next = &a };
        node* first = &a, none = null;
        sbyte* text = (sbyte*)malloc(4);
        strcpy(text, "x"u8);

        printf("%d %d\n"u8, MAX(n, m), MAX(table[2], n + 1));
        printf("%d %d %d\n"u8, SQUARE(n), SQUARE(us), SQUARE(n + 1));
        if (IS_ODD(n) != 0)
            printf("odd\n"u8);
        if (IS_NEG(m) && !IS_NEG(n))
            printf("neg %d\n"u8, (IS_NEG(m) ? 1 : 0) + 1);
        printf("%d %d\n"u8, BOTH(n, m), BOTH(n, 0));
        printf("%d\n"u8, ADD(next_value(), 3));
        printf("log: %s\n"u8, "hello"u8);
        printf("log: %s\n"u8, text);
        printf("%d %d\n"u8, FIRST(&b), FIRST(NEXT(&b)));
        printf("%d\n"u8, 6 * sizeof(int) / sizeof(int));
        printf("%c%c\n"u8, TO_UPPER(c), TO_UPPER(text[0]));
        printf("%.1f\n"u8, HALF(n));
        n = 5;
        printf("%d %d\n"u8, n + step, WITH_GLOBAL(n));
        printf("%d\n"u8, ALIGN(n, 8));
        printf("%ld %d\n"u8, big + 1, n + 1);
        printf("%d %d\n"u8, SAFE(first), SAFE(none));
        printf("%d\n"u8, none != null ? none->first : 0);
        printf("%d\n"u8, CUBE(n));
        printf("%d %d\n"u8, in_static, n * 2);
        printf("%d\n"u8, n + 1 * 3);
        if (EMPTY(text))
            printf("empty\n"u8);
        while (!EMPTY(text))
            text++;
        FREE(text - 1);
        printf("%d\n"u8, NOW());
        printf("%d\n"u8, next_value() + next_value());
        printf("%u %u\n"u8, SHIFT(3), MASK(n));
        c = (sbyte)SQUARE(n);
        big = SQUARE(n) + MAX(n, MAX(m, 2));
        for (int i = 0; IS_ODD(i) == 0; i++)
            printf("%d %ld\n"u8, c, big);
        return IS_ODD(n) != 0 ? 3 : SQUARE(3);
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
