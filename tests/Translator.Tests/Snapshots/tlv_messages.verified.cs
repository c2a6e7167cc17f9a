/* tlv_messages.c: type-length-value attributes, written and read with bounds checks at every step */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using tag = uint;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class TlvMessages
{
    const int T_END = 0;
    const int T_NAME = 1;
    const int T_NUMBER = 2;
    const int T_ADDRESS = 3;
    const int T_GROUP = 4;
    const int T_FLAG = 5;

    internal struct writer
    {
        public uint8_t* at;
        public uint8_t* end;
        public int overflow;
    }
    internal struct reader
    {
        public uint8_t* at;
        public uint8_t* end;
    }

    static uint8_t* reserve(writer* w, size_t n)
    {
        uint8_t* p = w->at;

        if ((size_t)(w->end - w->at) < n)
        {
            w->overflow = 1;
            return null;
        }
        w->at += n;
        return p;
    }

    static void put(writer* w, tag tag, void* value, uint8_t n)
    {
        uint8_t* p = reserve(w, (ulong)(2 + n));

        if (p != null)
        {
            *p++ = (byte)tag;
            *p++ = n;
            memcpy(p, value, n);
        }
    }

    static void put_number(writer* w, uint32_t v)
    {
        uint8_t* bytes = stackalloc uint8_t[4];
        uint8_t* p = bytes + 4;

        do
            *--p = (byte)(v & 0xff);
        while ((v >>= 8) != 0);
        put(w, T_NUMBER, p, (byte)(bytes + 4 - p));
    }

    static uint8_t* begin_group(writer* w)
    {
        uint8_t* p = reserve(w, 2);

        if (p != null)
            *p = T_GROUP;
        return p;
    }

    static void end_group(writer* w, uint8_t* group)
    {
        if (group != null)
            group[1] = (byte)(w->at - group - 2);
    }

    static int dump(reader r, int depth)
    {
        while (r.end - r.at >= 2)
        {
            tag tag = r.at[0];
            size_t n = r.at[1], i;
            uint8_t* v = r.at + 2;
            uint32_t number = 0;

            if ((size_t)(r.end - v) < n)
            {
                printf("%*struncated\n"u8, depth * 2, ""u8);
                return -1;
            }
            printf("%*s"u8, depth * 2, ""u8);
            switch (tag)
            {
                case T_NAME:
                    printf("name '%.*s'\n"u8, (int)n, (sbyte*)v);
                    break;
                case T_NUMBER:
                    for (i = 0; i < n; i++)
                        number = number << 8 | v[i];
                    printf("number %u\n"u8, number);
                    break;
                case T_ADDRESS:
                    for (i = 0; i < n; i++)
                        printf("%u%c"u8, v[i], i + 1 < n ? '.' : '\n');
                    break;
                case T_GROUP:
                    printf("group of %zu\n"u8, n);
                    if (dump(new reader { at = v, end = v + n }, depth + 1) < 0)
                        return -1;
                    break;
                default:
                    printf("tag %d, %zu bytes\n"u8, tag, n);
                    break;
            }
            r.at = v + n;
        }
        return r.at == r.end ? 0 : -2;
    }

    static int main()
    {
        uint8_t* buffer = stackalloc uint8_t[48];
        uint8_t* outer, inner;
        writer w = new writer { at = buffer, end = buffer + 48 };
        reader r = default;

        put(&w, T_NAME, "host"u8.ToPointer(), 4);
        outer = begin_group(&w);
        put(&w, T_ADDRESS, "\u007F\0\0\u0001"u8.ToPointer(), 4);
        put_number(&w, 80);
        inner = begin_group(&w);
        put_number(&w, 70000);
        put(&w, T_FLAG, ""u8.ToPointer(), 0);
        end_group(&w, inner);
        end_group(&w, outer);
        put_number(&w, 0xffffffffu);
        printf("%d bytes, overflow %d\n"u8, (int)(w.at - buffer), w.overflow);
        r.at = buffer;
        r.end = w.at;
        printf("%d\n"u8, dump(r, 0));
        r.end -= 3;
        printf("%d\n"u8, dump(r, 0));
        put(&w, T_NAME, "a name that is too long"u8.ToPointer(), 23);
        printf("%d\n"u8, w.overflow);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
