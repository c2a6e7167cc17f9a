using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class ComparedLengths
{
    /* Lengths, comparisons and copies of strings at every alignment. */
    [StructLayout(LayoutKind.Explicit, Size = 128)]
    internal struct u_type
    {
        [FieldOffset(0)]
        public fixed sbyte buf[128];
        [FieldOffset(0)]
        public long l;
    }
    static readonly u_type* u = StaticStorage.Allocate<u_type>(1);
    static readonly u_type* v = StaticStorage.Allocate<u_type>(1);

    static int main()
    {
        int o1, o2, len, i;
        for (o1 = 0; o1 < 8; o1++)
            for (o2 = 0; o2 < 8; o2++)
                for (len = 0; len < 80; len++)
                {
                    sbyte* p = u->buf + o1, q = v->buf + o2;
                    for (i = 0; i < len; i++)
                        p[i] = q[i] = (sbyte)('A' + i % 31);
                    p[len] = q[len] = 0;
                    for (i = len + 1; i < len + 9; i++)
                    {
                        p[i] = (sbyte)'x';
                        q[i] = (sbyte)'y';
                    }
                    if (strlen(p) != (ulong)len)
                        abort();
                    if (strcmp(p, q) != 0)
                        abort();
                    if (strncmp(p, q, (ulong)(len + 1)) != 0)
                        abort();
                    q[len] = 1;
                    if (strcmp(p, q) >= 0)
                        abort();
                    if (strncmp(p, q, (ulong)len) != 0)
                        abort();
                    q[len] = unchecked((sbyte)200);
                    if (strcmp(p, q) >= 0)
                        abort();
                    if (strcmp(q, p) <= 0)
                        abort();
                    q[len] = 0;
                    if (strcpy(u->buf + 100 - 8 + o1 - 92, q) != p)
                        abort();
                    if (stpcpy(p, q) != p + len)
                        abort();
                    if (p[len + 1] != 'x')
                        abort();
                }
        exit(0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
