import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deidentify, maskFreeText, maskMobile, maskName, maskResidentId, maskUscc } from "@yichuang/openapi/domain";

describe("masking of fields", () => {
  it("keeps the first character of a name", () => {
    assert.equal(maskName("张三"), "张*");
    assert.equal(maskName("欧阳娜"), "欧**");
    assert.equal(maskName("𠮷田"), "𠮷*");
    assert.equal(maskName("买买提·艾力"), "买**·**");
    assert.equal(maskName("Ann Lee"), "A** ***");
    assert.equal(maskName("张"), "*");
    assert.equal(maskName(""), "");
  });

  it("keeps the ends of numbers", () => {
    assert.equal(maskResidentId("11010519491231002x"), "1101**********002X");
    assert.equal(maskMobile("138-0000-1234"), "138****1234");
    assert.equal(maskMobile("+8613800001234"), "138****1234");
    assert.equal(maskUscc("91350100M000100Y43"), "9135**********0Y43");
  });

  it("never shows a short number", () => {
    assert.equal(maskResidentId("E12345678"), "E******78");
    assert.equal(maskResidentId("123"), "***");
    assert.equal(maskMobile("12"), "**");
  });
});

describe("masking of free text", () => {
  const hidden: [string, string][] = [
    ["mobile", "请回电13800001234，谢谢"],
    ["mobile in groups", "请回电138 0000 1234，谢谢"],
    ["mobile with country code", "请回电+86-138-0000-1234，谢谢"],
    ["full-width mobile", "请回电１３８００００１２３４，谢谢"],
    ["fixed line", "请回电0916-5512345，谢谢"],
    ["fixed line in brackets", "请回电(0916)5512345，谢谢"],
    ["resident ID", "请回电11010519491231002X，谢谢"],
    ["resident ID in groups", "请回电110105 19491231 002x，谢谢"],
    ["old resident ID", "请回电110105491231002，谢谢"],
    ["bank card", "请回电6222 0000 1111 2222 333，谢谢"],
    ["social credit code", "请回电91350100M000100Y43，谢谢"],
    ["travel permit", "请回电H12345678，谢谢"],
    ["passport", "请回电EA1234567，谢谢"],
    ["plate", "请回电陕F12345，谢谢"],
    ["plate with a dot", "请回电陕F·12345，谢谢"],
    ["new-energy plate", "请回电陕AD12345，谢谢"],
    ["trainer's plate", "请回电陕F1234学，谢谢"],
    ["e-mail", "请回电someone.else+x@example.com.cn，谢谢"],
  ];
  for (const [kind, text] of hidden) {
    it(`hides a ${kind} and nothing else, length for length`, () => {
      const masked = maskFreeText(text);
      assert.match(masked, /^请回电\*+，谢谢$/);
      assert.equal(masked.length, text.length);
    });
  }

  it("hides several in one text", () => {
    assert.doesNotMatch(maskFreeText("13800001234、13900005678或a@b.cn"), /[0-9a-z]/);
  });

  it("leaves dates, amounts, articles and short numbers alone", () => {
    for (const text of [
      "2025-03-24 10:30到窗口，等了45分钟",
      "交了12000元，第32条，3号窗口，2025年",
      "新建2000平方米",
      "服务热线12345",
      "ISO9001",
      "",
    ]) {
      assert.equal(maskFreeText(text), text);
    }
  });
});

describe("what may be published of a text", () => {
  it("hides whatever is known of those involved, wherever and however it is repeated, length for length", () => {
    const known = ["样例丁", "Ann Lee", "5551234", "样例丁丁", " ", "a.b(c"];
    assert.equal(deidentify("我是样例丁，又名样例丁丁，样例丁", known), "我是***，又名****，***");
    assert.equal(deidentify("ANN LEE or Ａｎｎ　Ｌｅｅ", known), "******* or *******");
    assert.equal(deidentify("打5551234或13800001234，a.b(c", known), "打*******或***********，*****");
    assert.equal(deidentify("没有说清楚 axb", known), "没有说清楚 axb");
  });

  it("takes a number that is only begun for nobody's, and leaves days, windows and amounts alone", () => {
    const text = "11天跑了1138号窗口，交了100元";
    assert.equal(deidentify(text, ["1", "11", "１１", "1138", "+1 (0", "-"]), text);
    assert.equal(deidentify("打11385没人接", ["11385"]), "打*****没人接");
  });
});
