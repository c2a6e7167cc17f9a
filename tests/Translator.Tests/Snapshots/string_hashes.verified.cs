/* string_hashes.c: hash functions of tables: djb2, FNV, one-at-a-time, murmur's finish, Pearson */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using size_t = ulong;
using uint32_t = uint;
using uint64_t = ulong;
using uint8_t = byte;

internal static unsafe class StringHashes
{
    static ulong djb2(sbyte* s)
    {
        ulong hash = 5381;
        int c;

        while ((c = *s++) != 0)
            hash = (hash << 5) + hash + (ulong)c;
        return hash;
    }

    static uint32_t fnv1a(sbyte* s)
    {
        uint32_t h = 2166136261u;

        for (; *s != 0; s++)
            h = (h ^ (uint8_t)(*s)) * 16777619;
        return h;
    }

    static uint64_t fnv1a64(sbyte* s)
    {
        uint64_t h = 14695981039346656037UL;

        while (*s != 0)
        {
            h ^= (byte)*s++;
            h *= 1099511628211UL;
        }
        return h;
    }

    static uint32_t one_at_a_time(uint8_t* key, size_t length)
    {
        size_t i = 0;
        uint32_t hash = 0;

        while (i != length)
        {
            hash += key[i++];
            hash += hash << 10;
            hash ^= hash >> 6;
        }
        hash += hash << 3;
        hash ^= hash >> 11;
        hash += hash << 15;
        return hash;
    }

    static uint32_t mix(uint32_t h)
    {
        h ^= h >> 16;
        h *= 0x85ebca6bu;
        h ^= h >> 13;
        h *= 0xc2b2ae35u;
        h ^= h >> 16;
        return h;
    }

    static uint elf(sbyte* s)
    {
        uint h = 0, g;

        while (*s != 0)
        {
            h = (h << 4) + (uint)*s++;
            if ((g = h & 0xf0000000u) != 0)
                h ^= g >> 24;
            h &= ~g;
        }
        return h;
    }

    static readonly uint8_t* t = StaticStorage.Allocate<uint8_t>(256);

    static uint8_t pearson(sbyte* s)
    {
        uint8_t h = 0;
        int i;

        for (i = 0; i < 256; i++)
            t[i] = (byte)(i * 167 + 13);
        do
            h = t[h ^ (uint8_t)(*s)];
        while (*++s != 0);
        return h;
    }

    static readonly sbyte** keys = (sbyte**)StaticStorage.PointersTo("a"u8, "hello"u8, "the quick brown fox"u8, "été"u8);

    static int main()
    {
        int i;

        for (i = 0; i < 4; i++)
            printf("%lx %08x %016llx %08x %u %02x\n"u8, djb2(keys[i]), fnv1a(keys[i]), fnv1a64(keys[i]),
                one_at_a_time((uint8_t*)keys[i], (ulong)(i + 1)), elf(keys[i]), pearson(keys[i]));
        printf("%08x %08x %08x\n"u8, mix(0), mix(1), mix(0xffffffffu));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
