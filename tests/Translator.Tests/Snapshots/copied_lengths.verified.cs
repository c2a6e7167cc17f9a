using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class CopiedLengths
{
    /* memcpy, memset and mempcpy for every length and alignment. */
    [StructLayout(LayoutKind.Explicit, Size = 128)]
    internal struct u1_type
    {
        [FieldOffset(0)]
        public fixed sbyte buf[128];
        [FieldOffset(0)]
        public long align_int;
        [FieldOffset(0)]
        public double align_fp;
    }
    static readonly u1_type* u1 = StaticStorage.Allocate<u1_type>(1);
    static readonly u1_type* u2 = StaticStorage.Allocate<u1_type>(1);

    static int main()
    {
        int off1, off2, len, i;
        sbyte* p, q;
        sbyte c;
        for (off1 = 0; off1 < 8; off1++)
            for (off2 = 0; off2 < 8; off2++)
                for (len = 1; len < 80; len++)
                {
                    for (i = 0, c = (sbyte)'A'; i < 96; i++, c++)
                    {
                        u1->buf[i] = (sbyte)'a';
                        if (c >= 'A' + 31)
                            c = (sbyte)'A';
                        u2->buf[i] = c;
                    }
                    p = (sbyte*)memcpy(u1->buf + off1, u2->buf + off2, (ulong)len);
                    if (p != u1->buf + off1)
                        abort();
                    q = u1->buf;
                    for (i = 0; i < off1; i++, q++)
                        if (*q != 'a')
                            abort();
                    for (i = 0, c = (sbyte)('A' + off2); i < len; i++, q++, c++)
                    {
                        if (c >= 'A' + 31)
                            c = (sbyte)'A';
                        if (*q != c)
                            abort();
                    }
                    for (i = 0; i < 8; i++, q++)
                        if (*q != 'a')
                            abort();
                    if (memset(p, c, (ulong)len) != p)
                        abort();
                    for (i = 0; i < len; i++)
                        if (p[i] != c)
                            abort();
                    if (p[len] != 'a')
                        abort();
                    if (mempcpy(p, u2->buf, (ulong)len) != p + len)
                        abort();
                    if (memcmp(p, u2->buf, (ulong)len) != 0)
                        abort();
                    p[len - 1]++;
                    if (memcmp(p, u2->buf, (ulong)len) <= 0)
                        abort();
                    if (memcmp(u2->buf, p, (ulong)len) >= 0)
                        abort();
                    memmove(p + 1, p, (ulong)len);
                    if (p[1] != p[0])
                        abort();
                }
        exit(0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
