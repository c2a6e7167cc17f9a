/* thread_local.c - variables of which each thread has its own */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ThreadLocal
{
    [ThreadStatic] static int* count_of_thread;
    static int* count => count_of_thread != null ? count_of_thread : count_of_thread = (int*)ThreadStorage.Keep(StaticStorage.Allocate<int>(1));
    [ThreadStatic] static int* limit_of_thread;
    static int* limit => limit_of_thread != null ? limit_of_thread : limit_of_thread = (int*)ThreadStorage.Keep(StaticStorage.Create<int>([5]));
    [ThreadStatic] static sbyte* buffer_of_thread;
    static sbyte* buffer => buffer_of_thread != null ? buffer_of_thread : buffer_of_thread = (sbyte*)ThreadStorage.Keep(StaticStorage.Text("init"u8, 16));
    internal struct point_type
    {
        public int x;
        public int y;
    }
    [ThreadStatic] static point_type* point_of_thread;
    static point_type* point => point_of_thread != null ? point_of_thread : point_of_thread = (point_type*)ThreadStorage.Keep(StaticStorage.Create<point_type>([new point_type { x = 1, y = 2 }]));
    [ThreadStatic] static int* cursor;
    [ThreadStatic] static double* weights_of_thread;
    static double* weights => weights_of_thread != null ? weights_of_thread : weights_of_thread = (double*)ThreadStorage.Keep(StaticStorage.Create<double>([1.5, 2.5, 0]));

    static int* address()
    {
        return count;
    }

    [ThreadStatic] static int* n_of_thread;
    static int* n => n_of_thread != null ? n_of_thread : n_of_thread = (int*)ThreadStorage.Keep(StaticStorage.Create<int>([10]));

    /* Lives inside of a function. */
    static int next()
    {

        return (*n)++;
    }

    static int main()
    {
        (*count)++;
        printf("%d %d %s %d %d %d\n"u8, *count, *limit, buffer, *later, point->y, cursor == null);
        *address() = 9;
        printf("%d %d\n"u8, *count, address() == count);
        *limit += 2;
        buffer[0] = (sbyte)'I';
        point->x += 5;
        cursor = limit;
        ++*cursor;
        printf("%d %s %d %g\n"u8, *limit, buffer, point->x, weights[1]);
        next();
        printf("%d %zu\n"u8, next(), 16);
        return 0;
    }

    [ThreadStatic] static int* later_of_thread;
    static int* later => later_of_thread != null ? later_of_thread : later_of_thread = (int*)ThreadStorage.Keep(StaticStorage.Create<int>([3]));

    static int Main(string[] args) => CProgram.Run(args, &main);
}
