
using CSockTranslate.Runtime;
using static Errors;
using error = uint;
using size_t = ulong;

internal static unsafe class Names
{
    internal struct names_type
    {
        public error error;
        public sbyte* name;
    }
    static readonly names_type* names = StaticStorage.Create<names_type>([new names_type { name = "NONE"u8.ToPointer() },
        new names_type { error = ERR_TIMEOUT, name = "TIMEOUT"u8.ToPointer() },
        new names_type { error = ERR_REFUSED, name = "REFUSED"u8.ToPointer() },
        new names_type { error = ERR_PROTOCOL, name = "PROTOCOL"u8.ToPointer() }]);

    internal static sbyte* error_name(error error)
    {
        for (size_t i = 0; i < (ulong)(4 * sizeof(names_type)) / (ulong)sizeof(names_type); i++)
            if (names[i].error == error)
                return names[i].name;
        return "?"u8.ToPointer();
    }
}
