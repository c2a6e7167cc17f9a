/*
 * variadic_log.c - logging as every daemon has it
 */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using size_t = ulong;

internal static unsafe class VariadicLog
{
    const int LOG_FATAL = 0;
    const int LOG_ERROR = 1;
    const int LOG_WARN = 2;
    const int LOG_INFO = 3;
    const int LOG_DEBUG = 4;

    static readonly sbyte** level_names = (sbyte**)StaticStorage.PointersTo("FATAL"u8, "ERROR"u8, "WARN"u8, "INFO"u8, "DEBUG"u8);

    static int threshold = LOG_INFO;
    static FILE* log_file;
    static readonly int* counts = StaticStorage.Allocate<int>(5);

    static void vlog(int level, int error, sbyte* fmt, VaList* ap)
    {
        counts[level]++;
        if (level > threshold)
            return;
        fprintf(log_file, "%-5s "u8, level_names[level]);
        vfprintf(log_file, fmt, *ap);
        if (error != 0)
            fprintf(log_file, ": %s"u8, strerror(error));
        fputc('\n', log_file);
    }

    static void log_msg(int level, sbyte* fmt, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;

        ap = new VaList(args);
        vlog(level, 0, fmt, &ap);
    }

    static void log_errno(int level, sbyte* fmt, params ReadOnlySpan<VarArg> args)
    {
        int saved = errno;
        VaList ap;

        ap = new VaList(args);
        vlog(level, saved, fmt, &ap);
        errno = saved;
    }

    /* Adds up 'count' numbers; a 'd' in the letters is a double, 'i' an int, 'l' a long. */
    static double sum(sbyte* letters, params ReadOnlySpan<VarArg> args)
    {
        double total = 0;
        VaList ap;

        for (ap = new VaList(args); *letters != '\0'; letters++)
            switch ((int)*letters)
            {
                case 'i':
                    total += ap.Next().Int32;
                    break;
                case 'l':
                    total += ap.Next().Int64;
                    break;
                case 'd':
                    total += ap.Next().Double;
                    break;
            }
        return total;
    }

    /* Joins strings up to a NULL; two passes over the arguments. */
    static sbyte* join(sbyte* first, params ReadOnlySpan<VarArg> args)
    {
        VaList ap, again;
        sbyte* s;
        size_t length = 1;
        sbyte* result;

        ap = new VaList(args);
        again = ap;
        for (s = first; s != null; s = (sbyte*)ap.Next().Pointer)
            length += strlen(s);

        result = (sbyte*)malloc(length);
        if (result != null)
        {
            result[0] = (sbyte)'\0';
            for (s = first; s != null; s = (sbyte*)again.Next().Pointer)
                strcat(result, s);
        }
        return result;
    }

    static sbyte* too_long = "a text that is too long"u8.ToPointer();

    static int main()
    {
        sbyte* joined;
        sbyte* text = stackalloc sbyte[12];
        int i;

        log_file = stdout;
        log_msg(LOG_INFO, "starting, version %d.%d"u8.ToPointer(), 1, 7);
        log_msg(LOG_DEBUG, "not shown: %s"u8.ToPointer(), "below the threshold"u8);
        threshold = LOG_DEBUG;
        log_msg(LOG_DEBUG, "shown: %s %5.2f %c %ld"u8.ToPointer(), "at the threshold"u8, 3.14159, '!', 123456789012L);
        errno = ECONNREFUSED;
        log_errno(LOG_ERROR, "connect to %s:%d"u8.ToPointer(), "192.0.2.1"u8, 80);
        log_msg(LOG_WARN, "no arguments"u8.ToPointer());
        log_file = stderr;
        errno = 0;
        log_errno(LOG_FATAL, "no error"u8.ToPointer());

        printf("%g\n"u8, sum("iid"u8.ToPointer(), 1, 2, 3.5));
        printf("%g\n"u8, sum("lil"u8.ToPointer(), 10000000000L, -1, 1L));
        printf("%g\n"u8, sum(""u8.ToPointer()));

        joined = join("net"u8.ToPointer(), "work"u8, ""u8, "ing"u8, null);
        printf("%s\n"u8, joined);
        free(joined);
        joined = join(null);
        printf("\"%s\"\n"u8, joined);
        free(joined);

        snprintf(text, 12, "%s"u8, too_long);
        printf("%s\n"u8, text);
        for (i = 0; i < 5; i++)
            printf("%s%s=%d"u8, i != 0 ? ", "u8 : ""u8, level_names[i], counts[i]);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
