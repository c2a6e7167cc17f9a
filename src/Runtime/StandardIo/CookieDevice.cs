namespace CSockTranslate.Runtime.StandardIo;

/// <summary>The functions of a program as a stream's device (fopencookie(3)).</summary>
internal sealed unsafe class CookieDevice(void* cookie, cookie_io_functions_t functions) : StreamDevice
{
    private readonly void* _cookie = cookie;
    private readonly cookie_io_functions_t _functions = functions;

    /// <inheritdoc/>
    internal override long Read(byte* target, ulong count) => _functions.read == null ? -1 : _functions.read(_cookie, (sbyte*)target, count);

    /// <inheritdoc/>
    internal override long Write(byte* bytes, ulong count) => _functions.write == null ? 0 : _functions.write(_cookie, (sbyte*)bytes, count);

    /// <inheritdoc/>
    internal override long Seek(long offset, int whence) =>
        _functions.seek == null || _functions.seek(_cookie, &offset, whence) == -1 ? -1 : offset;

    /// <inheritdoc/>
    internal override int Close() => _functions.close == null ? 0 : _functions.close(_cookie);
}
