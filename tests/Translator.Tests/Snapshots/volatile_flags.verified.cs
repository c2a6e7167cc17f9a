/* loops that call nothing and wait for what another thread writes to volatile objects of every kind */
using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Time;
using pthread_t = ulong;
using sig_atomic_t = int;
using uint64_t = ulong;

internal static unsafe class VolatileFlags
{
    internal struct box
    {
        public int ready;
        public int value;
        public box* next;
    }

    static readonly box* shared = StaticStorage.Create<box>([new box { value = 5, next = null }]);
    static volatile sig_atomic_t scalar;
    static long total;
    static uint64_t mark;
    static double real;
    static readonly int* plain = StaticStorage.Allocate<int>(1);
    static volatile box* head;
    static readonly int* table = StaticStorage.Allocate<int>(4);
    internal struct pair_type
    {
        public int a;
        public int b;
    }
    static pair_type pair;
    static volatile bool done;
    static volatile sbyte letter;

    static void nap()
    {
        timespec time = new timespec { tv_nsec = 10000000 };
        nanosleep(&time, null);
    }

    static void* later(void* arg)
    {
        nap();
        switch (*(int*)arg)
        {
            case 0:
                scalar = 1;
                break;
            case 1:
                shared->ready = 1;
                break;
            case 2:
                total = 1L << 40;
                break;
            case 3:
                *plain = 1;
                break;
            case 4:
                mark = 7;
                break;
            case 5:
                real = 1.5;
                break;
            case 6:
                head = shared;
                break;
            case 7:
                table[2] = 9;
                break;
            case 8:
                pair.b = 3;
                break;
            case 9:
                shared->next = shared;
                break;
            case 10:
                done = true;
                break;
            case 11:
                letter = (sbyte)'x';
                break;
        }
        return null;
    }

    static void* set(void* arg)
    {
        nap();
        *(int*)arg = 1;
        return null;
    }

    static readonly pthread_t* thread = StaticStorage.Allocate<pthread_t>(1);

    static readonly int* number = StaticStorage.Allocate<int>(1);

    static void start(int which)
    {
        *number = which;
        pthread_create(thread, null, &later, number);
    }

    static void end(sbyte* what)
    {
        pthread_join(*thread, null);
        puts(what);
    }

    static readonly int* still = StaticStorage.Allocate<int>(1);

    static int main()
    {
        box* p = shared;
        int* flag = plain;

        start(0);
        while (scalar == 0)
            ;
        end("a variable"u8.ToPointer());
        start(1);
        while (Volatile.Read(ref p->ready) == 0)
            ;
        end("a member"u8.ToPointer());
        start(2);
        while (Volatile.Read(ref total) == 0)
            ;
        end("a long"u8.ToPointer());
        start(3);
        while (Volatile.Read(ref *flag) == 0)
            ;
        end("through a pointer"u8.ToPointer());
        start(4);
        while (Volatile.Read(ref mark) != 7)
            ;
        end("64 bits"u8.ToPointer());
        start(5);
        while (Volatile.Read(ref real) < 1)
            ;
        end("a double"u8.ToPointer());
        start(6);
        while (head == null)
            ;
        end("a pointer"u8.ToPointer());
        start(7);
        for (int i = 0; Volatile.Read(ref table[i]) == 0; i = (i + 1) % 4)
            ;
        end("an element"u8.ToPointer());
        start(8);
        while (Volatile.Read(ref pair.b) == 0)
            ;
        end("a member of a volatile structure"u8.ToPointer());
        start(9);
        while ((box*)Volatile.Read(ref *(nint*)&p->next) == null)
            ;
        end("a pointer that is a member"u8.ToPointer());
        start(10);
        while (!done)
            ;
        end("a _Bool"u8.ToPointer());
        start(11);
        do
        {
        }
        while (letter != 'x');
        end("a char"u8.ToPointer());

        int local = 0;
        pthread_create(thread, null, &set, &local);
        while (Volatile.Read(ref local) == 0)
            ;
        end("a local variable"u8.ToPointer());
        pthread_create(thread, null, &set, still);
        while (Volatile.Read(ref *still) == 0)
            ;
        end("a static local variable"u8.ToPointer());
        int* heap = (int*)calloc(1, sizeof(int));
        pthread_create(thread, null, &set, heap);
        while (Volatile.Read(ref *heap) == 0)
            ;
        end("on the heap"u8.ToPointer());
        free(heap);
        int bValue = Volatile.Read(ref pair.b);
        int value = Volatile.Read(ref table[2]);
        long value2 = Volatile.Read(ref total) >> 40;
        printf("%d %ld %d %d\n"u8, ((box*)Volatile.Read(ref *(nint*)&shared->next))->value, value2, value, bValue);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
