using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Linking;

/// <summary>
/// Writes down what a declaration says, so that what two units made of the same declaration can be compared: sizes and offsets, values, tokens.
/// Other declarations that it names are collected beside it.
/// </summary>
internal sealed class DeclarationContent : BoundTreeWalker
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<object> _references = [];

    /// <summary>What was written so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The structures, enumerators, functions and variables that it names, system headers' own not among them.</summary>
    public IReadOnlyList<object> References => [.. _references];

    /// <summary>Whether an object of its own can change, so that each unit must have one.</summary>
    public bool HasState { get; private set; }

    /// <summary>A structure or union with its layout.</summary>
    public void Add(RecordSymbol record)
    {
        Append($"{(record.IsUnion ? "union" : "struct")} {record.Size} {record.Alignment} {record.Packing}");
        foreach (FieldSymbol field in record.Fields)
        {
            Append($"{field.Name} {field.Offset} {field.BitWidth} {field.BitOffset}");
            Add(field.Type);
        }
    }

    /// <summary>An enumerator with its value.</summary>
    public void Add(EnumConstantSymbol constant)
    {
        Append($"{constant.Value}");
        Add(constant.Type);
        Visit(constant.ValueExpression);
    }

    /// <summary>The value of a macro.</summary>
    public void AddValue(BoundExpression value)
    {
        while (value is BoundConversion { Operand: BoundStringLiteral literal })
        {
            value = literal;
        }

        if (value is BoundStringLiteral text)
        {
            Append(Convert.ToHexString(text.Bytes));
        }
        else if (value.Constant is { } constant)
        {
            Append($"{constant.Bits} {BitConverter.DoubleToInt64Bits(constant.Real)}");
        }

        Add(value.Type);
        Visit(value);
    }

    /// <summary>A macro that is a method.</summary>
    public void Add(BoundFunctionMacro function)
    {
        foreach (VariableSymbol parameter in function.Parameters)
        {
            Add(parameter.Type);
        }

        AddTokens(function.Value.Syntax);
        Add(function.Value.Type);
        Visit(function.Value);
    }

    /// <summary>A variable with its initialiser.</summary>
    public void Add(VariableSymbol variable, SyntaxNode syntax)
    {
        AddTokens(syntax);
        Add(variable.Type);
        Visit(variable.Initializer);
        HasState |= IsChangeable(variable);
    }

    /// <summary>A function with its body.</summary>
    public void Add(FunctionSymbol function, SyntaxNode syntax)
    {
        AddTokens(syntax);
        Add(function.Type);
        Visit(function.Body);
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        if (statement is BoundDeclaration declaration)
        {
            foreach (BoundDeclarator declarator in declaration.Declarators)
            {
                if (declarator.Symbol is VariableSymbol variable)
                {
                    Add(variable.Type);
                    HasState |= variable is { Duration: not StorageDuration.Automatic, Linkage: Linkage.None } && IsChangeable(variable);
                }
            }
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        Add(expression.Type);
        switch (expression)
        {
            case BoundFunction { Symbol.IsBuiltin: false } function:
                Refer(function.Symbol);
                break;
            case BoundVariable { Symbol.Linkage: not Linkage.None } variable:
                Refer(variable.Symbol);
                break;
            case BoundEnumConstant constant:
                Refer(constant.Symbol);
                break;
            case BoundSizeof size:
                Add(size.OperandType);
                break;
            case BoundOffsetof offset:
                Add(offset.Type);
                break;
        }

        return true;
    }

    private static bool IsChangeable(VariableSymbol variable)
    {
        CType type = variable.Type;
        while (type.GetElement() is { } element)
        {
            type = element;
        }

        return variable.Duration == StorageDuration.Thread || type.Qualifiers.HasFlag(TypeQualifiers.Volatile)
            || !type.Qualifiers.HasFlag(TypeQualifiers.Const);
    }

    private void AddTokens(SyntaxNode syntax)
    {
        for (int i = syntax.Range.First; i <= syntax.Range.Last; i++)
        {
            _text.Append(syntax.Range.Tokens[i].Text).Append(' ');
        }
    }

    private void Add(CType type)
    {
        switch (type.Desugared)
        {
            case BasicType basic:
                Append($"{basic.Kind} {type.Qualifiers}");
                break;
            case EnumType enumeration:
                Append($"{enumeration.Symbol.UnderlyingType}");
                break;
            case PointerType pointer:
                _text.Append('*');
                Add(pointer.Pointee);
                break;
            case ArrayType array:
                Append($"[{array.Length}]");
                Visit(array.LengthExpression);
                Add(array.Element);
                break;
            case FunctionType function:
                Append($"({function.Parameters.Count} {function.IsVariadic} {function.HasPrototype})");
                foreach (CType parameter in function.Parameters)
                {
                    Add(parameter);
                }

                Add(function.ReturnType);
                break;
            case RecordType record:
                Append($"record {record.Symbol.Name} {record.Symbol.NamingTypedef?.Name}");
                if (record.Symbol.ContainingFunction is null)
                {
                    Refer(record.Symbol);
                }

                break;
        }
    }

    private void Refer(Symbol symbol)
    {
        if (!symbol.IsFromSystemHeader)
        {
            _references.Add(symbol);
        }
    }

    private void Append(FormattableString text) => _text.Append(text.ToString(CultureInfo.InvariantCulture)).Append(';');

    private void Append(string text) => _text.Append(text).Append(';');
}
