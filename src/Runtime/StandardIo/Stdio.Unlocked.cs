using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>The forms of glibc for callers that hold the stream's lock (unlocked_stdio(3)). The lock is one that its holder may take again.</summary>
public static unsafe partial class Stdio
{
    /// <summary>As <see cref="fputc"/>.</summary>
    public static int fputc_unlocked(int c, FILE* stream) => putc_unlocked(c, stream);

    /// <summary>As <see cref="fgetc"/>.</summary>
    public static int fgetc_unlocked(FILE* stream) => getc_unlocked(stream);

    /// <summary>As <see cref="fputs"/>.</summary>
    public static int fputs_unlocked(CString s, FILE* stream) => fputs(s, stream);

    /// <summary>As <see cref="fgets"/>.</summary>
    public static sbyte* fgets_unlocked(sbyte* s, int n, FILE* stream) => fgets(s, n, stream);

    /// <summary>As <see cref="fread"/>.</summary>
    public static ulong fread_unlocked(void* ptr, ulong size, ulong n, FILE* stream) => fread(ptr, size, n, stream);

    /// <summary>As <see cref="fwrite"/>.</summary>
    public static ulong fwrite_unlocked(CBuffer ptr, ulong size, ulong n, FILE* stream) => fwrite(ptr, size, n, stream);

    /// <summary>As <see cref="fflush"/>.</summary>
    public static int fflush_unlocked(FILE* stream) => fflush(stream);

    /// <summary>As <see cref="feof"/>.</summary>
    public static int feof_unlocked(FILE* stream) => feof(stream);

    /// <summary>As <see cref="ferror"/>.</summary>
    public static int ferror_unlocked(FILE* stream) => ferror(stream);

    /// <summary>As <see cref="clearerr"/>.</summary>
    public static void clearerr_unlocked(FILE* stream) => clearerr(stream);

    /// <summary>As <see cref="fileno"/>.</summary>
    public static int fileno_unlocked(FILE* stream) => fileno(stream);
}
