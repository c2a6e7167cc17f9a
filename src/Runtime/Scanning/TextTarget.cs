namespace CSockTranslate.Runtime.Scanning;

/// <summary>Where the text conversions store: the program's array, memory that they allocate, or nowhere; as char or as wchar_t.</summary>
internal unsafe ref struct TextTarget
{
    private const ulong FirstCapacity = 100;

    /// <summary>The last character that the C locale knows.</summary>
    private const int LastPortable = 0x7F;

    private readonly void** _allocated;
    private readonly bool _isWide;
    private byte* _memory;
    private ulong _capacity;
    private ulong _count;

    /// <summary>Stores at <paramref name="target"/>, which may be null; an allocating one gets the address of new memory there.</summary>
    public TextTarget(void* target, bool isWide, bool allocates)
    {
        _isWide = isWide;
        _memory = allocates ? null : (byte*)target;
        _allocated = allocates ? (void**)target : null;
    }

    /// <summary>Appends a character; false with errno set when it cannot be stored.</summary>
    public bool Add(int c)
    {
        if (_isWide && c > LastPortable)
        {
            Errno.errno = Errno.EILSEQ;
            return false;
        }

        if (_allocated != null && _count + 1 >= _capacity && !Grow())
        {
            return false;
        }

        Put(c);
        return true;
    }

    /// <summary>Ends the text, which has room for its NUL, and hands allocated memory over.</summary>
    public void Finish(bool withNul)
    {
        if (withNul)
        {
            Put(0);
        }

        if (_allocated != null)
        {
            *_allocated = _memory;
        }
    }

    private void Put(int c)
    {
        if (_memory == null)
        {
            return;
        }

        if (_isWide)
        {
            ((int*)_memory)[_count++] = c;
        }
        else
        {
            _memory[_count++] = (byte)c;
        }
    }

    private bool Grow()
    {
        ulong capacity = _capacity == 0 ? FirstCapacity : 2 * _capacity;
        byte* grown = (byte*)Stdlib.realloc(_memory, capacity * (_isWide ? 4UL : 1UL));
        if (grown == null)
        {
            Stdlib.free(_memory);
            return false;
        }

        _memory = grown;
        _capacity = capacity;
        return true;
    }
}
