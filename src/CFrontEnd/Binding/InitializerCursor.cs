using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>
/// Where the next value of a brace-enclosed list goes: a path from the aggregate that the braces belong to into the aggregates in it whose
/// own braces are left out or that designators name (C11 §6.7.9p17–p20).
/// </summary>
internal sealed class InitializerCursor(AggregateBuilder root)
{
    private readonly List<AggregateBuilder> _path = [root];

    /// <summary>The aggregate of the braces.</summary>
    public AggregateBuilder Root { get; } = root;

    /// <summary>The aggregate that the cursor is in.</summary>
    public AggregateBuilder Current => _path[^1];

    /// <summary>How many aggregates deep it is.</summary>
    public int Depth => _path.Count;

    /// <summary>The type of the element or member under the cursor.</summary>
    public CType CurrentType => Current.GetTypeAtPosition();

    /// <summary>Goes back into the aggregate of the braces, as each designation does.</summary>
    public void Restart()
    {
        while (_path.Count > 1)
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>Moves within the current aggregate to a member or element.</summary>
    public void MoveTo(long position) => MoveTo(position, position);

    /// <summary>Moves within the current array to a range of elements.</summary>
    public void MoveTo(long first, long last) => Current.MoveTo(first, last);

    /// <summary>Leaves aggregates that are full; false if there is no place left.</summary>
    public bool MoveToFree()
    {
        while (Current.IsAtEnd)
        {
            if (_path.Count == 1)
            {
                return false;
            }

            _path.RemoveAt(_path.Count - 1);
            Current.Advance();
        }

        return true;
    }

    /// <summary>Enters the aggregate under the cursor; false if it is none, or none that a value could go into.</summary>
    public bool Enter(SyntaxNode syntax)
    {
        CType type = CurrentType;
        if (!type.IsArray() && type.GetRecord() is not { IsDefined: true })
        {
            return false;
        }

        AggregateBuilder inner = Current.GetBuilderAtPosition(syntax);
        if (inner.IsAtEnd)
        {
            return false;
        }

        _path.Add(inner);
        return true;
    }

    /// <summary>Puts a value under the cursor and moves on; a null is in error.</summary>
    /// <returns>Whether it is not in error.</returns>
    public bool Set(BoundInitializer? value)
    {
        Current.SetAtPosition(value);
        Current.Advance();
        return value is not null;
    }
}

/// <summary>Collects the values of an array, structure or union.</summary>
internal sealed class AggregateBuilder
{
    private readonly SyntaxNode _syntax;
    private readonly RecordSymbol? _record;
    private readonly ArrayType? _array;
    private readonly List<Entry?> _entries = [];
    private readonly Dictionary<(long First, long Last), int> _indexes = [];
    private long _position;
    private long _lastPosition;
    private long _end;

    public AggregateBuilder(SyntaxNode syntax, CType type)
    {
        _syntax = syntax;
        Type = type;
        _record = type.GetRecord();
        _array = type.Desugared as ArrayType;
        SkipUnnamed();
    }

    /// <summary>The type.</summary>
    public CType Type { get; }

    /// <summary>Whether it is a structure or union.</summary>
    public bool IsRecord => _record is not null;

    /// <summary>Whether no element or member is left in order.</summary>
    public bool IsAtEnd => _record is not null ? _position >= _record.Fields.Count : _array!.Length is { } length && _position >= length;

    public void MoveTo(long first, long last)
    {
        _position = first;
        _lastPosition = last;
    }

    /// <summary>Moves to the next element or member; in a union to the end.</summary>
    public void Advance()
    {
        _end = Math.Max(_end, _lastPosition + 1);
        _position = _record is { IsUnion: true } ? _record.Fields.Count : _lastPosition + 1;
        _lastPosition = _position;
        SkipUnnamed();
    }

    public CType GetTypeAtPosition() => _record is not null ? _record.Fields[(int)_position].Type : Type.GetElement()!;

    public void SetAtPosition(BoundInitializer? value) => Add(new Entry(_position, _lastPosition, value, null));

    /// <summary>The builder for the aggregate at the position: the one begun before, so that designators add to it.</summary>
    public AggregateBuilder GetBuilderAtPosition(SyntaxNode syntax)
    {
        _end = Math.Max(_end, _lastPosition + 1);
        if (_indexes.TryGetValue((_position, _lastPosition), out int index) && _entries[index] is { } entry)
        {
            if (entry.Builder is { } known)
            {
                known.Rewind();
                return known;
            }

            if (entry.Value is BoundArrayInitializer or BoundRecordInitializer)
            {
                AggregateBuilder reopened = Reopen(entry.Value);
                _entries[index] = entry with { Value = null, Builder = reopened };
                return reopened;
            }
        }

        AggregateBuilder builder = FindInRange() is { } ranged ? Reopen(ranged) : new AggregateBuilder(syntax, GetTypeAtPosition());
        Add(new Entry(_position, _lastPosition, null, builder));
        return builder;
    }

    /// <summary>The initialiser in normal form.</summary>
    public BoundInitializer Build()
    {
        IEnumerable<Entry> entries = _entries.OfType<Entry>();
        if (_record is not null)
        {
            return new BoundRecordInitializer(
                _syntax, Type, [.. entries.Select(entry => new BoundFieldInitializer(_record.Fields[(int)entry.First], entry.GetValue()))]);
        }

        ArrayType type = _array!.Length is null ? new ArrayType(_array.Element, _end) : _array;
        return new BoundArrayInitializer(
            _syntax, type, [.. entries.Select(entry => new BoundElementInitializer(entry.First, entry.Last, entry.GetValue()))]);
    }

    // A value set again replaces the earlier one; in a union it does so whatever the member.
    private void Add(Entry entry)
    {
        if (_record is { IsUnion: true })
        {
            _entries.Clear();
            _indexes.Clear();
        }
        else if (_indexes.TryGetValue((entry.First, entry.Last), out int index))
        {
            _entries[index] = null;
        }

        _indexes[(entry.First, entry.Last)] = _entries.Count;
        _entries.Add(entry);
    }

    // An element of a range that was set as a whole starts out with the range's value.
    private BoundInitializer? FindInRange()
    {
        for (int i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i] is { } entry && entry.First <= _position && _lastPosition <= entry.Last)
            {
                BoundInitializer? value = entry.Value ?? entry.Builder?.Build();
                return value is BoundArrayInitializer or BoundRecordInitializer ? value : null;
            }
        }

        return null;
    }

    private static AggregateBuilder Reopen(BoundInitializer value)
    {
        AggregateBuilder builder = new(value.Syntax, value.Type);
        switch (value)
        {
            case BoundArrayInitializer array:
                foreach (BoundElementInitializer element in array.Elements)
                {
                    builder.Add(new Entry(element.First, element.Last, element.Value, null));
                }

                break;
            case BoundRecordInitializer record:
                foreach (BoundFieldInitializer field in record.Fields)
                {
                    builder.Add(new Entry(field.Field.Index, field.Field.Index, field.Value, null));
                }

                break;
        }

        return builder;
    }

    private void Rewind()
    {
        MoveTo(0, 0);
        SkipUnnamed();
    }

    // Unnamed bit-fields take no part (C11 §6.7.9p9).
    private void SkipUnnamed()
    {
        while (_record is not null && _position < _record.Fields.Count
            && _record.Fields[(int)_position] is { Name: "", IsAnonymousRecord: false })
        {
            _position++;
            _lastPosition = _position;
        }
    }

    private sealed record Entry(long First, long Last, BoundInitializer? Value, AggregateBuilder? Builder)
    {
        public BoundInitializer GetValue() => Value ?? Builder!.Build();
    }
}
