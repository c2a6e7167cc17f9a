/* Objects aligned more strictly than their types: locals, arrays, static ones, in loops and in recursion. */

using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using cache_int = int;
using uintptr_t = ulong;

internal static unsafe class AlignedObjects
{
    [StructLayout(LayoutKind.Explicit, Size = 32)]
    internal struct vector
    {
        [FieldOffset(0)]
        public fixed float x[3];
    }

    [StructLayout(LayoutKind.Explicit, Size = 128)]
    internal struct shared
    {
        [FieldOffset(0)]
        public sbyte before;
        [FieldOffset(64)]
        public cache_int counter;
        [FieldOffset(68)]
        public sbyte after;
    }

    static readonly sbyte* page = create_page();

    static sbyte* create_page()
    {
        sbyte* value = (sbyte*)StaticStorage.AllocateAligned(100, 64);
        "static"u8.CopyTo(value, 100);
        return value;
    }
    static readonly vector* origin = create_origin();

    static vector* create_origin()
    {
        vector* value = (vector*)StaticStorage.AllocateAligned(32, 32);
        *value = default;
        value->x[0] = 1;
        value->x[1] = 2;
        value->x[2] = 3;
        return value;
    }
    static readonly int* global = create_global();

    static int* create_global()
    {
        int* value = (int*)StaticStorage.AllocateAligned(4, 128);
        *value = 5;
        return value;
    }

    static int rest(void* p, int alignment)
    {
        return (int)((uintptr_t)p % (ulong)alignment);
    }

    static int descend(int depth)
    {
        sbyte* local = (sbyte*)AlignedMemory.In(stackalloc byte[68], 64);
        vector* v = (vector*)AlignedMemory.In(stackalloc byte[63], 32);

        memset(local, depth, 5);
        v->x[0] = depth;
        if (depth == 0)
            return rest(local, 64) + rest(v, 32);
        return rest(local, 64) + rest(v, 32) + descend(depth - 1) + (local[4] != depth ? 1 : 0) + (v->x[0] != depth ? 1 : 0);
    }

    static int main()
    {
        sbyte* buffer = (sbyte*)AlignedMemory.In(stackalloc byte[163], 64);
        "local"u8.CopyTo(buffer, 100);
        vector* v = (vector*)AlignedMemory.In(stackalloc byte[63], 32);
        *v = default;
        v->x[0] = 4;
        v->x[1] = 5;
        v->x[2] = 6;
        vector* w = (vector*)AlignedMemory.In(stackalloc byte[95], 32);
        w[0] = default;
        w[0].x[0] = 7;
        w[1] = default;
        w[1].x[0] = 8;
        w[1].x[1] = 9;
        sbyte* c = (sbyte*)AlignedMemory.In(stackalloc byte[16], 16);
        *c = (sbyte)'q';
        byte* key = (byte*)AlignedMemory.In(stackalloc byte[31], 16);
        key[0] = 1;
        key[1] = 2;
        cache_int* counter = (cache_int*)AlignedMemory.In(stackalloc byte[67], 64);
        *counter = 40;
        shared* s = (shared*)AlignedMemory.In(stackalloc byte[191], 64);
        *s = new shared { before = (sbyte)'b', counter = 1, after = (sbyte)'a' };
        int i;

        printf("%zu %zu %zu %zu\n"u8, sizeof(vector), 32, sizeof(shared), 64);
        printf("%d %d %d %d\n"u8, rest(page, 64), rest(origin, 32), rest(global, 128), rest(&s->counter, 64));
        printf("%d %d %d %d %d %d\n"u8, rest(buffer, 64), rest(v, 32), rest(w, 32), rest(c, 16), rest(key, 16), rest(counter, 64));
        *counter += 2;
        (*c)++;
        v->x[1] += w[1].x[1];
        strcat(buffer, " and "u8);
        strcat(buffer, page);
        printf("%s %g %g %d %c %d %d\n"u8, buffer, v->x[1], origin->x[2], *counter, *c, key[1], *global);
        int* block = (int*)AlignedMemory.In(stackalloc byte[79], 64);
        vector* fresh = (vector*)AlignedMemory.In(stackalloc byte[63], 32);
        for (i = 0; i < 3; i++)
        {
            StaticStorage.Clear(block, 16);
            block[0] = i;
            *fresh = default;
            fresh->x[1] = i;

            printf("%d %d %d %d %g;"u8, rest(block, 64), block[0], block[1], rest(fresh, 32), fresh->x[1] + fresh->x[2]);
            block[1] = 9;
            fresh->x[2] = 100;
        }
        printf("\n%d\n"u8, descend(20));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
