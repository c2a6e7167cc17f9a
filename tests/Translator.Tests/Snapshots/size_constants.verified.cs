/* size_constants.c: sizes of structures as array lengths, case labels, enumerators and macros */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using header_t = SizeConstants.header;
using size_t = ulong;

internal static unsafe class SizeConstants
{
    internal struct header
    {
        public int id;
        public fixed sbyte name[5];
    }

    const ulong HEADER_SIZE = 12UL;
    const ulong FRAME_SIZE = HEADER_SIZE + 4;

    const int RAW = 12;
    const int DOUBLE = RAW * 2;

    [StructLayout(LayoutKind.Explicit, Size = 12)]
    internal struct frame
    {
        [FieldOffset(0)]
        public header header;
        [FieldOffset(0)]
        public fixed sbyte raw[12];
        [FieldOffset(0)]
        public fixed short halves[6];
    }

    internal struct pool
    {
        public fixed sbyte before[(int)FRAME_SIZE];
        public fixed byte after[DOUBLE];
        public fixed ulong slots[4]; /* void*[4] */
    }

    static readonly sbyte* shared = StaticStorage.Allocate<sbyte>((int)HEADER_SIZE);
    static readonly int* lengths = StaticStorage.Create<int>([(int)HEADER_SIZE, RAW, sizeof(frame)]);

    static sbyte* kind(size_t n)
    {
        switch (n)
        {
            case HEADER_SIZE:
                return "header"u8.ToPointer();
            case 72UL:
                return "pool"u8.ToPointer();
            case DOUBLE:
                return "double"u8.ToPointer();
        }
        return "other"u8.ToPointer();
    }

    static int classify(int n)
    {
        switch (n)
        {
            case 13:
                return 1;
            case (int)HEADER_SIZE * 2 - 1:
                return 2;
            default:
                return 0;
        }
    }

    static int main()
    {
        sbyte* local = stackalloc sbyte[(int)FRAME_SIZE];
        frame f = new frame { header = new header { id = 1 } };
        "abc"u8.CopyTo(f.header.name, 5);

        printf("%zu %zu %zu %zu\n"u8, sizeof(frame), sizeof(pool), (int)FRAME_SIZE, (int)HEADER_SIZE);
        printf("%s %s %s %s\n"u8, kind(12), kind((ulong)sizeof(pool)), kind(24), kind(1));
        printf("%d %d %d\n"u8, classify(13), classify(23), classify(12));
        printf("%d %d %d %s\n"u8, lengths[0], lengths[1], lengths[2], f.raw + 4);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
