using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime.Scanning;

/// <summary>Where the text conversions store: the program's array, memory that they allocate, or nowhere; as char or as wchar_t.</summary>
internal unsafe ref struct TextTarget
{
    private const ulong FirstCapacity = 100;

    private readonly void** _allocated;
    private readonly bool _isWide;
    private readonly bool _isFromWide;
    private mbstate_t _state;
    private byte* _memory;
    private ulong _capacity;
    private ulong _count;

    /// <summary>Stores at <paramref name="target"/>, which may be null; an allocating one gets the address of new memory there.</summary>
    public TextTarget(void* target, bool isWide, bool isFromWide, bool allocates)
    {
        _isWide = isWide;
        _isFromWide = isFromWide;
        _memory = allocates ? null : (byte*)target;
        _allocated = allocates ? (void**)target : null;
    }

    /// <summary>Appends a character; false with errno set when it cannot be stored.</summary>
    public bool Add(int c)
    {
        if (_isWide == _isFromWide)
        {
            return Append(c);
        }

        return _isWide ? AddByte((byte)c) : AddWide(c);
    }

    // Bytes become wide characters as the locale reads them.
    private bool AddByte(byte next)
    {
        mbstate_t state = _state;
        int character;
        ulong used = MultibyteCode.Decode(&character, &next, 1, &state);
        _state = state;
        return used switch
        {
            MultibyteCode.Invalid => false,
            MultibyteCode.Incomplete => true,
            _ => Append(character),
        };
    }

    private bool AddWide(int character)
    {
        byte* bytes = stackalloc byte[MultibyteCode.MaximumLength];
        ulong length = MultibyteCode.Encode(bytes, character);
        if (length == MultibyteCode.Invalid)
        {
            return false;
        }

        for (ulong i = 0; i < length; i++)
        {
            if (!Append(bytes[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Append(int c)
    {
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
