/* GNU's statement expressions, as the macros of many network programs are made of them. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class StatementExpressions
{
    /* each argument is evaluated once */

    /* as glibc has it in unistd.h */

    internal struct pair
    {
        public int x;
        public int y;
    }

    static int calls;

    static int next()
    {
        return ++calls;
    }

    static int fail_twice()
    {
        if (next() < 3)
        {
            errno = EINTR;
            return -1;
        }
        return 77;
    }

    static int find(int* values, int count, int wanted)
    {
        for (int i = 0; i < count; i++)
        {
            /* leaves the function from within an expression */
            if (values[i] == wanted)
                return i;
            int distance = values[i] - wanted;
            printf("%d off by %d\n"u8, i, distance);
        }
        return -1;
    }

    static int main()
    {
        int i = 4, j = 9;

        int _a = i;
        int _b = j;
        int value = _a > _b ? _a : _b;
        int _a2 = i + 6;
        int _b2 = j;
        printf("%d %d\n"u8, value, _a2 > _b2 ? _a2 : _b2);
        int _a3 = 1;
        int _b3 = i;
        int _a4 = _a3 > _b3 ? _a3 : _b3;
        int _a5 = j;
        int _b4 = 3;
        int _b5 = _a5 > _b4 ? _a5 : _b4;
        printf("%d\n"u8, _a4 > _b5 ? _a4 : _b5);
        long _result;
        do
            _result = (long)fail_twice();
        while (_result == -1L && errno == EINTR);
        long result = _result;
        printf("%ld after %d calls\n"u8, result, calls);

        int* values = stackalloc int[] { 5, 8, 13 };
        printf("found at %d\n"u8, find(values, 3, 13));

        int _a6 = 3;
        int _b6 = 4;
        int m = _a6 > _b6 ? _a6 : _b6, n = m + 1;
        int q = n;
        int o = q * q;
        printf("%d %d %d\n"u8, m, n, o);

        int r = 0;
        for (int z = 0; z < 5; z++)
        {
            if (z == 3)
            {
                r = z;
                break;
            }
        }
        int found = r;
        printf("%d\n"u8, found);

        {
            printf("alone\n"u8);
        }

        int e = next();
        pair p = new pair { y = e, x = 1 };
        printf("%d %d\n"u8, p.x, p.y);
        pair w = new pair { x = 11, y = 12 };
        printf("%d\n"u8, w.y);

        sbyte* text = stackalloc sbyte[16];
        while (true)
        {
            snprintf(text, 16, "%d"u8, i);
            if (i >= 7)
                break;
            printf("%s,"u8, text);
            i++;
        }
        sbyte* s = text;
        printf("%zu\n"u8, strlen(s));
        int _a7 = 0;
        int status = i - 5;
        int _b7 = status;
        return _a7 > _b7 ? _a7 : _b7;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
