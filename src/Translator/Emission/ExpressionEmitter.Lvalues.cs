using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using ArrayType = CSockTranslate.CFrontEnd.Types.ArrayType;

namespace CSockTranslate.Translator.Emission;

// Objects and addresses. An lvalue of array type is emitted as the address of its innermost first element, and that is the value of the array,
// of its address and of the address of its first element alike: only the types differ in C.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitVariable(BoundVariable variable)
    {
        VariableSymbol symbol = variable.Symbol;
        ExpressionSyntax name = NamedVariable(symbol, variable.Syntax.FirstToken);
        CSharpType type = _context.Types.MapCanonical(symbol.Type);
        return _context.Lowered.Storage.GetKind(symbol) == StorageKind.Pointer
            ? new CSharpExpression(PrefixUnaryExpression(SyntaxKind.PointerIndirectionExpression, name), type)
            : new CSharpExpression(name, type);
    }

    /// <summary>The C# name of a variable.</summary>
    public string GetVariableName(VariableSymbol symbol)
    {
        symbol = symbol.AliasTarget ?? symbol;
        if (symbol.IsFromSystemHeader)
        {
            _context.Use(symbol.Location.File);
            return GetRuntimeName(symbol.Name);
        }

        if (RuntimeMembers.Find(symbol) is { } property)
        {
            _context.Use(property.DeclaringType!.Name);
            return GetRuntimeName(symbol.Name);
        }

        if (symbol.Linkage != Linkage.None)
        {
            return UndefinedSymbols.IsUndefined(symbol) ? _context.Missing.GetName(symbol, _context) : _context.Names[symbol];
        }

        return symbol.Duration == StorageDuration.Automatic ? Locals![symbol] : _context.Names.GetName(symbol);
    }

    // A variable and a structure of one name, such as timezone, are one name too many for C#.
    private static string GetRuntimeName(string name) =>
        RuntimeMembers.IsTypeName(name) && RuntimeMembers.FindObject(name) is { DeclaringType: { } type } ? $"{type.Name}.{name}" : name;

    private CSharpExpression EmitAddressOf(BoundAddressOf address)
    {
        BoundExpression operand = address.Operand;
        switch (operand)
        {
            case BoundFunction or BoundStringLiteral:
                return Emit(operand);
            case BoundDereference dereference:
                return Emit(dereference.Operand);
            case BoundVariable variable when _context.Lowered.Storage.GetKind(variable.Symbol) != StorageKind.Value:
                return new CSharpExpression(
                    NamedVariable(variable.Symbol, operand.Syntax.FirstToken),
                    CSharpType.PointerTo(_context.Types.MapCanonical(TypeMapper.GetInnermostElement(variable.Type))));
            case BoundVariable { Symbol.IsFromSystemHeader: true } variable when operand.Type.Desugared is not ArrayType:
                return new CSharpExpression(
                    EmitAddressOfRuntimeObject(variable), CSharpType.PointerTo(_context.Types.MapCanonical(variable.Type)));
            case BoundCompoundLiteral:
                return Refused(operand);
        }

        if (TryEmitOffsetFromNull(operand) is { } offset)
        {
            return offset;
        }

        CSharpExpression emitted = Emit(operand);
        return operand.Type.Desugared is ArrayType
            ? emitted
            : new CSharpExpression(
                PrefixUnaryExpression(SyntaxKind.AddressOfExpression, Parenthesize(emitted.Syntax, Precedence.Unary)),
                CSharpType.PointerTo(emitted.Type));
    }

    // The address of a member of nothing is its offset, which is how old programs spell offsetof; C# would look at the object.
    private CSharpExpression? TryEmitOffsetFromNull(BoundExpression lvalue) =>
        lvalue is BoundMember or BoundSubscript && FindOffsetFromNull(lvalue) is { } offset
            ? Cast(Integer(offset, CSharpType.Int32), CSharpType.PointerTo(_context.Types.MapCanonical(TypeMapper.GetInnermostElement(lvalue.Type))))
            : null;

    // The offset of a member in a structure whose address is written as zero; null for other members.
    private static long? FindOffsetFromNull(BoundExpression lvalue) => lvalue switch
    {
        BoundMember { IsArrow: true } member => IsNull(member.Receiver) ? member.Field.Offset : null,
        BoundMember member => FindOffsetFromNull(member.Receiver) + member.Field.Offset,
        BoundSubscript { Pointer: BoundConversion { Kind: ConversionKind.ArrayDecay } decay, Index.Constant: { IsReal: false } index } =>
            FindOffsetFromNull(decay.Operand) + ((long)index.Bits * lvalue.Type.Size),
        _ => null,
    };

    private static bool IsNull(BoundExpression pointer) => pointer is BoundConversion conversion
        && (conversion.Kind == ConversionKind.NullPointer
            || (conversion.Kind == ConversionKind.IntegerToPointer && IsZeroLiteral(conversion.Operand))
            || (conversion.Kind is ConversionKind.Pointer or ConversionKind.Identity && IsNull(conversion.Operand)));

    private CSharpExpression EmitDereference(BoundDereference dereference)
    {
        CSharpExpression pointer = EmitPointer(dereference.Operand);
        if (dereference.Type.Desugared is ArrayType or FunctionType)
        {
            return pointer;
        }

        return new CSharpExpression(
            PrefixUnaryExpression(SyntaxKind.PointerIndirectionExpression, Parenthesize(pointer.Syntax, Precedence.Unary)),
            pointer.Type.Element!);
    }

    private CSharpExpression EmitSubscript(BoundSubscript subscript)
    {
        CSharpExpression pointer = EmitPointer(subscript.Pointer);
        CSharpExpression index = EmitIndex(subscript.Index);
        if (subscript.Type.Desugared is ArrayType)
        {
            bool isFirst = index.Syntax is LiteralExpressionSyntax { Token.Value: 0 };
            return isFirst ? pointer : new CSharpExpression(Sum(pointer.Syntax, Scale(index, subscript.Type)), pointer.Type);
        }

        ExpressionSyntax access = ElementAccessExpression(
            Parenthesize(pointer.Syntax, Precedence.Primary), BracketedArgumentList(SingletonSeparatedList(Argument(index.Syntax))));
        return new CSharpExpression(access, pointer.Type.Element!);
    }

    private CSharpExpression EmitMember(BoundMember member)
    {
        FieldSymbol field = member.Field;
        if (field.Type.Desugared is ArrayType && !member.IsLvalue)
        {
            return Refused(member);
        }

        Token name = FindMemberToken(member);
        BoundExpression owner = member.Receiver;
        bool isArrow = member.IsArrow;
        while (owner is BoundMember outer && RecordFields.IsDissolved(outer.Field))
        {
            owner = outer.Receiver;
            isArrow = outer.IsArrow;
        }

        ExpressionSyntax receiver;
        if (isArrow)
        {
            receiver = EmitPointer(owner).Syntax;
        }
        else if (TryGetAddress(owner) is { } address)
        {
            // (*p).field is p->field.
            receiver = address;
            isArrow = true;
        }
        else
        {
            receiver = Emit(owner).Syntax;
        }

        ExpressionSyntax access = MemberAccessExpression(
            isArrow ? SyntaxKind.PointerMemberAccessExpression : SyntaxKind.SimpleMemberAccessExpression,
            Parenthesize(receiver, Precedence.Primary),
            SimpleName(RecordFields.GetName(field), name));
        if (field.Type.Desugared is not ArrayType)
        {
            return new CSharpExpression(
                RecordFields.IsAddressOnly(field) ? PrefixUnaryExpression(SyntaxKind.PointerIndirectionExpression, access) : access,
                _context.Types.MapMember(field));
        }

        CSharpType element = _context.Types.MapCanonical(TypeMapper.GetInnermostElement(field.Type));
        CSharpType pointer = CSharpType.PointerTo(element);
        return RecordFields.IsFixedBufferElement(element) || RecordFields.IsAddressOnly(field)
            ? new CSharpExpression(access, pointer)
            : new CSharpExpression(CastExpression(pointer.Syntax, access), pointer);
    }

    private static Token FindMemberToken(BoundMember member)
    {
        CSyntax.SyntaxNode syntax = member.Syntax;
        while (syntax is CSyntax.ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Expression;
        }

        return syntax is CSyntax.MemberAccessExpressionSyntax access ? access.Member : syntax.LastToken;
    }

    // The address of an lvalue that is reached through a pointer; null for one that is not.
    private ExpressionSyntax? TryGetAddress(BoundExpression lvalue) => lvalue switch
    {
        BoundDereference dereference => EmitPointer(dereference.Operand).Syntax,
        BoundVariable variable when _context.Lowered.Storage.GetKind(variable.Symbol) == StorageKind.Pointer =>
            NamedVariable(variable.Symbol, variable.Syntax.FirstToken),
        BoundVariable { Symbol.IsFromSystemHeader: true } variable when variable.Type.Desugared is RecordType =>
            EmitAddressOfRuntimeObject(variable),
        _ => null,
    };

    // The runtime's objects are properties that return references, of which C# does not give an address.
    private ExpressionSyntax EmitAddressOfRuntimeObject(BoundVariable variable) => InvocationExpression(
        MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, IdentifierName("StaticStorage"), IdentifierName("AddressOf")),
        ArgumentList(SingletonSeparatedList(Argument(
            null, Layout.Followed(SyntaxKind.RefKeyword), NamedVariable(variable.Symbol, variable.Syntax.FirstToken)))));

    /// <summary>Emits a pointer so that its C# type points to what C says.</summary>
    private CSharpExpression EmitPointer(BoundExpression pointer) => EmitExactly(pointer, _context.Types.MapCanonical(pointer.Type));

    private CSharpExpression EmitIndex(BoundExpression index)
    {
        CSharpExpression emitted = Emit(index);
        return emitted.Type.Kind == CSharpTypeKind.Bool ? ToNumber(emitted) : emitted;
    }

    private static ExpressionSyntax Sum(ExpressionSyntax left, ExpressionSyntax right) => BinaryExpression(
        SyntaxKind.AddExpression,
        Parenthesize(left, Precedence.Additive),
        Trivia.Layout.Spaced(SyntaxKind.PlusToken),
        Parenthesize(right, Precedence.Multiplicative));

    private static ExpressionSyntax ScaleIndex(ExpressionSyntax index, long elements)
    {
        ExpressionSyntax factor = Number(elements.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return elements == 1 ? index : index is LiteralExpressionSyntax { Token.Value: 1 } ? factor : Multiply(index, factor);
    }
}
