/* bit_stream.c: fields of any number of bits, written most significant first, and variable length integers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using int32_t = int;
using int64_t = long;
using size_t = ulong;
using uint32_t = uint;
using uint64_t = ulong;
using uint8_t = byte;

internal static unsafe class BitStream
{
    internal struct bit_writer
    {
        public uint8_t* data;
        public size_t bits;
    }
    internal struct bit_reader
    {
        public uint8_t* data;
        public size_t at;
        public size_t bits;
    }

    static void put_bits(bit_writer* w, uint32_t value, int n)
    {
        while (n-- > 0)
        {
            if ((value >> n & 1) != 0)
                w->data[w->bits / 8] |= (byte)(0x80 >> (int)(w->bits % 8));
            w->bits++;
        }
    }

    static int get_bits(bit_reader* r, int n, uint32_t* value)
    {
        uint32_t v = 0;

        if (r->bits - r->at < (size_t)n)
            return -1;
        for (; n != 0; n--, r->at++)
            v = v << 1 | (uint)(r->data[r->at >> 3] >> (int)(7 - (r->at & 7)) & 1);
        *value = v;
        return 0;
    }

    static int32_t sign_extend(uint32_t v, int n)
    {
        uint32_t sign = 1u << (n - 1);

        return (int32_t)((v ^ sign) - sign);
    }

    static size_t put_varint(uint8_t* to, uint64_t v)
    {
        uint8_t* p = to;

        for (; v >= 0x80; v >>= 7)
            *p++ = (byte)((uint8_t)v | 0x80);
        *p++ = (byte)v;
        return (ulong)(p - to);
    }

    static uint64_t get_varint(uint8_t** p)
    {
        uint64_t v = 0;
        int shift = 0;

        do
        {
            v |= (uint64_t)(**p & 0x7f) << shift;
            shift += 7;
        }
        while ((*(*p)++ & 0x80) != 0);
        return v;
    }

    static uint64_t zigzag(int64_t v)
    {
        return (uint64_t)v << 1 ^ (uint64_t)(v >> 63);
    }
    static int64_t unzigzag(uint64_t v)
    {
        return (int64_t)(v >> 1) ^ -(int64_t)(v & 1);
    }

    internal struct fields_type
    {
        public uint32_t value;
        public int width;
    }

    static readonly fields_type* fields = StaticStorage.Create<fields_type>([new fields_type { value = 5, width = 3 }, new fields_type { value = 1, width = 1 }, new fields_type { value = 0x1ff, width = 9 }, new fields_type { value = 0xdeadbeefu, width = 32 }, new fields_type { width = 5 }, new fields_type { value = 0x2a, width = 6 }]);

    static readonly int64_t* numbers = StaticStorage.Create<int64_t>([0, -1, 1, 63, 64, -65, 300, INT64_MAX, INT64_MIN]);

    static int main()
    {
        uint8_t* buffer = stackalloc uint8_t[64];
        bit_writer w = new bit_writer { data = buffer };
        bit_reader r = new bit_reader { data = buffer };
        uint8_t* p = buffer;
        uint8_t* q = buffer;
        uint32_t v;
        uint i;

        for (i = 0; i < (ulong)(6 * sizeof(fields_type)) / (ulong)sizeof(fields_type); i++)
            put_bits(&w, fields[i].value, fields[i].width);
        r.bits = w.bits;
        for (i = 0; i < (w.bits + 7) / 8; i++)
            printf("%02x"u8, buffer[i]);
        printf("\n"u8);
        for (i = 0; i < (ulong)(6 * sizeof(fields_type)) / (ulong)sizeof(fields_type) && get_bits(&r, fields[i].width, &v) == 0; i++)
            printf("%x/%d "u8, v, sign_extend(v, fields[i].width));
        printf("%d\n"u8, get_bits(&r, 1, &v));

        for (i = 0; i < (ulong)(9 * sizeof(int64_t) / sizeof(int64_t)); i++)
            q += put_varint(q, zigzag(numbers[i]));
        printf("%td bytes:"u8, q - buffer);
        while (p < q)
            printf(" %lld"u8, unzigzag(get_varint(&p)));
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
