/*
 * va_forwarding.c: a logger in layers, each passing its arguments on
 */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using priority = uint;
using size_t = ulong;

internal static unsafe class VaForwarding
{
    const int DEBUG = 0;
    const int INFO = 1;
    const int ERROR = 2;

    internal struct log
    {
        public sbyte* text;
        public size_t length;
        public size_t room;
        public int dropped;
    }

    /* The innermost layer: makes room, by formatting twice from copies of the list. */
    static int log_vadd(log* log, sbyte* format, VaList* args)
    {
        VaList again;
        int n;

        again = *args;
        n = vsnprintf(null, 0, format, again);
        if (n < 0)
            return -1;
        if (log->length + (ulong)n + 1 > log->room)
        {
            log->room = (log->length + (ulong)n + 1) * 2;
            log->text = (sbyte*)realloc(log->text, log->room);
        }
        vsnprintf(log->text + log->length, log->room - log->length, format, *args);
        log->length += (ulong)n;
        return n;
    }

    static int log_add(log* log, sbyte* format, params ReadOnlySpan<VarArg> variableArguments)
    {
        VaList args;
        int n;

        args = new VaList(variableArguments);
        n = log_vadd(log, format, &args);
        return n;
    }

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("debug"u8, "info"u8, "error"u8);

    static int log_vmessage(log* log, priority priority, sbyte* format, VaList* args)
    {

        if (priority == DEBUG)
        {
            log->dropped++;
            return 0;
        }
        int n = log_add(log, "%s: "u8.ToPointer(), names[priority]);
        n += log_vadd(log, format, args);
        return n + log_add(log, "\n"u8.ToPointer());
    }

    static int message(log* log, priority priority, sbyte* format, params ReadOnlySpan<VarArg> variableArguments)
    {
        VaList args;

        args = new VaList(variableArguments);
        int n = log_vmessage(log, priority, format, &args);
        return n;
    }

    /* The same list used twice by starting it twice. */
    static void both(log* log, FILE* stream, sbyte* format, params ReadOnlySpan<VarArg> variableArguments)
    {
        VaList args;

        args = new VaList(variableArguments);
        vfprintf(stream, format, args);
        args = new VaList(variableArguments);
        log_vadd(log, format, &args);
    }

    static int through(delegate*<log*, uint, sbyte*, VaList*, int> layer, log* log, sbyte* format, params ReadOnlySpan<VarArg> variableArguments)
    {
        VaList args;

        args = new VaList(variableArguments);
        int n = layer(log, ERROR, format, &args);
        return n;
    }

    static int main()
    {
        log log = new log { text = null };

        printf("%d\n"u8, message(&log, INFO, "connection %d from %s:%hu"u8.ToPointer(), 1, "::1"u8, (ushort)8080));
        printf("%d\n"u8, message(&log, DEBUG, "not %s"u8.ToPointer(), "seen"u8));
        message(&log, ERROR, "%-8s|%5.1f|%c|%%|%08lx"u8.ToPointer(), "left"u8, 2.25, 'x', 0xbeefL);
        both(&log, stdout, "%d of %d\n"u8.ToPointer(), 3, 4);
        printf("%d\n"u8, through(&log_vmessage, &log, "no arguments"u8.ToPointer()));
        printf("%d\n"u8, through(&log_vmessage, &log, "%*d"u8.ToPointer(), 6, 42));
        printf("--\n%s--\n%zu bytes, %d dropped\n"u8, log.text, log.length, log.dropped);
        free(log.text);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
