using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>
/// Prints a bound tree, one node a line, indented by depth. An expression ends in its type and, if it is constant, its value.
/// </summary>
public sealed class BoundTreeDumper
{
    private readonly StringBuilder _text = new();
    private int _depth;

    private BoundTreeDumper()
    {
    }

    /// <summary>Prints a translation unit.</summary>
    public static string Dump(BoundTranslationUnit unit)
    {
        BoundTreeDumper dumper = new();
        foreach (BoundExternalDeclaration declaration in unit.Declarations)
        {
            dumper.Write(declaration);
        }

        return dumper._text.ToString();
    }

    /// <summary>Prints an external declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="body">What a function's body has become; null for its own.</param>
    public static string Dump(BoundExternalDeclaration declaration, BoundBlock? body = null)
    {
        BoundTreeDumper dumper = new();
        dumper.Write(declaration, body);
        return dumper._text.ToString();
    }

    /// <summary>Prints an expression.</summary>
    public static string Dump(BoundExpression expression)
    {
        BoundTreeDumper dumper = new();
        dumper.Write(expression);
        return dumper._text.ToString();
    }

    private void Line(string text) => _text.Append(' ', _depth * 2).Append(text).Append('\n');

    private void Nest(Action write)
    {
        _depth++;
        write();
        _depth--;
    }

    private void Write(BoundExternalDeclaration declaration, BoundBlock? body = null)
    {
        switch (declaration)
        {
            case BoundGlobalDeclaration global:
                Write(global.Declaration);
                break;
            case BoundFunctionDefinition definition:
                Line($"function {definition.Function.Name} : {definition.Function.Type}{Describe(definition.Function)}");
                Nest(() =>
                {
                    WriteTypes(definition.DeclaredTypes);
                    foreach (VariableSymbol parameter in definition.Function.Parameters)
                    {
                        Line($"parameter {parameter.Name} : {parameter.Type}{(parameter.IsAddressTaken ? " address-taken" : "")}");
                    }

                    Write(body ?? definition.Function.Body!);
                });
                break;
        }
    }

    private static string Describe(FunctionSymbol function) =>
        (function.Linkage == Linkage.Internal ? " static" : "") + (function.IsInline ? " inline" : "") + (function.IsNoReturn ? " noreturn" : "")
        + (function.IsAddressTaken ? " address-taken" : "");

    private void WriteTypes(IReadOnlyList<Symbol> types)
    {
        foreach (Symbol type in types)
        {
            switch (type)
            {
                case RecordSymbol record:
                    Write(record);
                    break;
                case EnumSymbol enumeration:
                    Line($"enum {enumeration.Name} : {enumeration.UnderlyingType}");
                    Nest(() =>
                    {
                        foreach (EnumConstantSymbol constant in enumeration.Constants)
                        {
                            Line($"{constant.Name} = {FormatInteger(constant.Value, constant.Type)} : {constant.Type}");
                        }
                    });
                    break;
            }
        }
    }

    private void Write(RecordSymbol record)
    {
        string name = record.NamingTypedef is { } typedef ? $"(typedef {typedef.Name})" : record.Name;
        Line($"{(record.IsUnion ? "union" : "struct")} {name} size {record.Size} align {record.Alignment}");
        Nest(() =>
        {
            foreach (FieldSymbol field in record.Fields)
            {
                string bits = field.BitWidth is { } width ? $" bits {field.BitOffset}+{width}" : "";
                Line($"{(field.Name.Length > 0 ? field.Name : "<unnamed>")} : {field.Type} at {field.Offset}{bits}");
            }
        });
    }

    private void Write(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundErrorStatement:
                Line("error");
                break;
            case BoundBlock block:
                Line("block");
                Nest(() =>
                {
                    foreach (BoundStatement inner in block.Statements)
                    {
                        Write(inner);
                    }
                });
                break;
            case BoundDeclaration declaration:
                Line("declaration");
                Nest(() => WriteDeclaration(declaration));
                break;
            case BoundExpressionStatement { Expression: null }:
                Line("empty");
                break;
            case BoundExpressionStatement { Expression: { } expression }:
                Line("expression");
                Nest(() => Write(expression));
                break;
            case BoundIf @if:
                WriteParts("if", @if.Condition, @if.WhenTrue, @if.WhenFalse);
                break;
            case BoundWhile @while:
                WriteParts("while", @while.Condition, @while.Body);
                break;
            case BoundDo @do:
                WriteParts("do", @do.Body, @do.Condition);
                break;
            case BoundFor @for:
                WriteParts("for", @for.Initializer ?? (object)"no initializer", @for.Condition ?? (object)"no condition", @for.Step ?? (object)"no step", @for.Body);
                break;
            case BoundSwitch @switch:
                string @default = @switch.Default is null ? "no default" : "with default";
                WriteParts($"switch, {@switch.Cases.Count} cases, {@default}", @switch.Value, @switch.Body);
                break;
            case BoundCase @case:
                WriteParts("case", @case.First, @case.Last, @case.Statement);
                break;
            case BoundDefault bound:
                WriteParts("default", bound.Statement);
                break;
            case BoundBreak:
                Line("break");
                break;
            case BoundContinue:
                Line("continue");
                break;
            case BoundReturn @return:
                WriteParts("return", @return.Value);
                break;
            case BoundLabeled labeled:
                WriteParts($"label {labeled.Label.Name}{(labeled.Label.IsUsed ? "" : " unused")}", labeled.Statement);
                break;
            case BoundGoto @goto:
                Line($"goto {@goto.Label.Name}");
                break;
            case BoundComputedGoto computed:
                WriteParts("computed goto", computed.Target);
                break;
            case BoundResumable resumable:
                Line($"resumable at {resumable.Place.Name} with {resumable.Value.Name}");
                Nest(() => Write(resumable.Body));
                break;
            case BoundAsm asm:
                Line(asm.IsEmpty ? "asm, empty" : "asm");
                break;
            default:
                throw new InvalidOperationException($"statement {statement.GetType().Name}");
        }
    }

    private void WriteParts(string name, params object?[] parts)
    {
        Line(name);
        Nest(() =>
        {
            foreach (object? part in parts)
            {
                switch (part)
                {
                    case BoundExpression expression:
                        Write(expression);
                        break;
                    case BoundStatement statement:
                        Write(statement);
                        break;
                    case BoundInitializer initializer:
                        Write(initializer);
                        break;
                    case string text:
                        Line(text);
                        break;
                }
            }
        });
    }

    private void WriteDeclaration(BoundDeclaration declaration)
    {
        WriteTypes(declaration.DeclaredTypes);
        foreach (BoundDeclarator declarator in declaration.Declarators)
        {
            switch (declarator.Symbol)
            {
                case VariableSymbol variable:
                    Line($"variable {variable.Name} : {variable.Type}{Describe(variable)}");
                    break;
                case FunctionSymbol function:
                    Line($"function {function.Name} : {function.Type}{Describe(function)}");
                    break;
                case TypedefSymbol typedef:
                    Line($"typedef {typedef.Name} : {typedef.Type}");
                    break;
            }

            if (declarator.Initializer is { } initializer)
            {
                Nest(() => Write(initializer));
            }

            if (declarator.Cleanup is { } cleanup)
            {
                Nest(() => Write(cleanup));
            }
        }
    }

    private static string Describe(VariableSymbol variable) =>
        (variable.Linkage switch
        {
            Linkage.Internal => " static",
            Linkage.External when !variable.IsDefined => " extern",
            _ => variable.Linkage == Linkage.None && variable.Duration == StorageDuration.Static ? " static" : "",
        })
        + (variable.Duration == StorageDuration.Thread ? " thread-local" : "") + (variable.IsAddressTaken ? " address-taken" : "");

    private void Write(BoundInitializer initializer)
    {
        switch (initializer)
        {
            case BoundExpressionInitializer { Expression: { } expression }:
                Write(expression);
                break;
            case BoundStringInitializer text:
                Line($"string {Quote(text.Literal.Bytes)} : {text.Type}");
                break;
            case BoundArrayInitializer array:
                Line($"array : {array.Type}");
                Nest(() =>
                {
                    foreach (BoundElementInitializer element in array.Elements)
                    {
                        WriteParts(element.First == element.Last ? $"[{element.First}]" : $"[{element.First} ... {element.Last}]", element.Value);
                    }
                });
                break;
            case BoundRecordInitializer record:
                Line($"record : {record.Type}");
                Nest(() =>
                {
                    foreach (BoundFieldInitializer field in record.Fields)
                    {
                        WriteParts($".{(field.Field.Name.Length > 0 ? field.Field.Name : "<anonymous>")}", field.Value);
                    }
                });
                break;
        }
    }

    private void Write(BoundExpression expression)
    {
        string constant = expression.Constant is { } value && expression is not BoundLiteral
            ? $" = {Format(value, expression.Type)}"
            : "";
        Line($"{Name(expression)} : {expression.Type}{constant}");
        Nest(() =>
        {
            switch (expression)
            {
                case BoundConversion conversion:
                    Write(conversion.Operand);
                    break;
                case BoundUnary unary:
                    Write(unary.Operand);
                    break;
                case BoundAddressOf addressOf:
                    Write(addressOf.Operand);
                    break;
                case BoundDereference dereference:
                    Write(dereference.Operand);
                    break;
                case BoundSubscript subscript:
                    Write(subscript.Pointer);
                    Write(subscript.Index);
                    break;
                case BoundMember member:
                    Write(member.Receiver);
                    break;
                case BoundIncrement increment:
                    Write(increment.Operand);
                    break;
                case BoundBinary binary:
                    Write(binary.Left);
                    Write(binary.Right);
                    break;
                case BoundAssignment assignment:
                    Write(assignment.Target);
                    Write(assignment.Value);
                    break;
                case BoundCompoundAssignment assignment:
                    Write(assignment.Target);
                    Write(assignment.Value);
                    break;
                case BoundConditional conditional:
                    Write(conditional.Condition);
                    if (conditional.WhenTrue is { } whenTrue)
                    {
                        Write(whenTrue);
                    }

                    Write(conditional.WhenFalse);
                    break;
                case BoundComma comma:
                    Write(comma.Left);
                    Write(comma.Right);
                    break;
                case BoundCall call:
                    Write(call.Callee);
                    foreach (BoundExpression argument in call.Arguments)
                    {
                        Write(argument);
                    }

                    break;
                case BoundCompoundLiteral literal:
                    Write(literal.Initializer);
                    break;
                case BoundStatementExpression statement:
                    Write(statement.Body);
                    if (statement.Value is { } result)
                    {
                        Write(result);
                    }

                    break;
                case BoundVaListOperation operation:
                    Write(operation.List);
                    if (operation.Source is { } source)
                    {
                        Write(source);
                    }

                    break;
            }
        });
    }

    private static string Name(BoundExpression expression) => expression switch
    {
        BoundErrorExpression => "error",
        BoundLiteral literal => $"literal {Format(literal.Value, literal.Type)}",
        BoundStringLiteral text => $"string {Quote(text.Bytes)}",
        BoundVariable variable => $"variable {variable.Symbol.Name}",
        BoundFunction function => $"function {function.Symbol.Name}",
        BoundEnumConstant constant => $"enumerator {constant.Symbol.Name}",
        BoundConversion conversion => $"{(conversion.IsExplicit ? "cast" : "convert")} {conversion.Kind}",
        BoundUnary unary => $"unary {unary.Operator}",
        BoundAddressOf => "address",
        BoundDereference => "dereference",
        BoundSubscript subscript => subscript.IsSwapped ? "subscript, swapped" : "subscript",
        BoundMember member => $"member {(member.IsArrow ? "->" : ".")}{(member.Field.Name.Length > 0 ? member.Field.Name : "<anonymous>")}",
        BoundIncrement increment => $"{(increment.IsPostfix ? "postfix" : "prefix")} {(increment.IsDecrement ? "--" : "++")}",
        BoundBinary binary => $"binary {binary.Operator}",
        BoundAssignment => "assign",
        BoundCompoundAssignment assignment => $"assign {assignment.Operator} in {assignment.OperationType}",
        BoundConditional => "conditional",
        BoundComma => "comma",
        BoundCall => "call",
        BoundSizeof size => $"{(size.IsAlignof ? "alignof" : "sizeof")} ({size.OperandType})",
        BoundOffsetof offset => $"offsetof {string.Join('.', offset.Path.Select(field => field.Name))}",
        BoundCompoundLiteral => "compound literal",
        BoundStatementExpression => "statement expression",
        BoundVaListOperation operation => $"va_list {operation.Operation}",
        BoundLabelAddress label => $"label address {label.Label.Name}",
        _ => throw new InvalidOperationException($"expression {expression.GetType().Name}"),
    };

    private static string Format(ConstantValue value, CType type) => value.IsReal
        ? value.Real.ToString("R", CultureInfo.InvariantCulture)
        : FormatInteger(value.Bits, type);

    private static string FormatInteger(long bits, CType type) => type.IsUnsigned()
        ? ((ulong)bits).ToString(CultureInfo.InvariantCulture)
        : bits.ToString(CultureInfo.InvariantCulture);

    private static string Quote(byte[] bytes)
    {
        StringBuilder text = new("\"");
        foreach (byte value in bytes)
        {
            text.Append(value switch
            {
                (byte)'\n' => "\\n",
                (byte)'"' => "\\\"",
                (byte)'\\' => "\\\\",
                >= 32 and < 127 => ((char)value).ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\x{value:x2}"),
            });
        }

        return text.Append('"').ToString();
    }
}
