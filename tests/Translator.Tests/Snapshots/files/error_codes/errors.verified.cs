using CSockTranslate.Runtime;
using error = uint;

internal static unsafe class Errors
{
    /* errors.h */

    internal const int ERR_NONE = /* errors.def -- the error codes, once: X(name, code, text) */ 0;
    internal const int ERR_TIMEOUT = 10;
    internal const int ERR_REFUSED = /* may go away */ 20;
    internal const int ERR_PROTOCOL = 30;
    internal const int ERR_LIMIT = 31;

    static readonly int* codes = StaticStorage.Create<int>([0,
        10,
        20,
        30]);

    internal static sbyte* error_text(error error)
    {
        switch (error)
        {
            case ERR_NONE:
                return "no error"u8.ToPointer();
            case ERR_TIMEOUT:
                return "timed out"u8.ToPointer();
            case ERR_REFUSED:
                return "connection refused"u8.ToPointer();
            case ERR_PROTOCOL:
                return "protocol error"u8.ToPointer();
            default:
                return "unknown error"u8.ToPointer();
        }
    }

    internal static int error_count()
    {
        return 4 * sizeof(int) / sizeof(int);
    }

    internal static int* error_codes()
    {
        return codes;
    }
}
